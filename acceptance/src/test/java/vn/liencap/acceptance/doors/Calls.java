package vn.liencap.acceptance.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests as they are, and answers as they come. */
public final class Calls {
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /**
   * A request.
   *
   * @param method such as {@code GET}
   * @param url whole
   * @param token whose; null for nobody's
   * @param headers beside the token
   * @param body null for none
   */
  public record Ask(
      String method,
      URI url,
      @Nullable String token,
      Map<String, String> headers,
      @Nullable BodyPublisher body) {

    /** A request without a body. */
    public static Ask get(URI url, @Nullable String token) {
      return new Ask("GET", url, token, Map.of(), null);
    }

    /** A request with a JSON body. */
    public static Ask json(String method, URI url, @Nullable String token, Object body) {
      return new Ask(
          method,
          url,
          token,
          Map.of("Content-Type", "application/json"),
          BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    /** The same for the version seen. */
    public Ask seen(String etag) {
      return with("If-Match", etag);
    }

    /** The same with one header more. */
    public Ask with(String header, String value) {
      var more = new TreeMap<>(headers);
      more.put(header, value);
      return new Ask(method, url, token, more, body);
    }
  }

  /** Sends it and waits for the answer. */
  public Reply send(Ask ask) {
    BodyPublisher body = ask.body() == null ? BodyPublishers.noBody() : ask.body();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(ask.url()).timeout(LONGEST_ANSWER).method(ask.method(), body);
    ask.headers().forEach(request::header);
    if (ask.token() != null) {
      request.header("Authorization", "Bearer " + ask.token());
    }
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      return new Reply(answer.statusCode(), answer.headers().map(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(ask.method() + " " + ask.url(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * An answer.
   *
   * @param status the HTTP status
   * @param headers with lower-case names
   * @param body as it came
   */
  public record Reply(int status, Map<String, List<String>> headers, String body) {

    /** True for 2xx. */
    public boolean isDone() {
      return status / 100 == 2;
    }

    /** The first value of a header; empty when there is none. */
    public String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }

    /** The version of the resource. */
    public String etag() {
      return header("etag");
    }

    /** The body as JSON; a missing node when it is none. */
    public JsonNode json() {
      return header("content-type").contains("json") ? JSON.readTree(body) : JSON.missingNode();
    }

    /**
     * This answer, when it is 2xx.
     *
     * @throws IllegalStateException with the body otherwise
     */
    public Reply done() {
      if (!isDone()) {
        throw new IllegalStateException(status + ": " + body);
      }
      return this;
    }
  }
}
