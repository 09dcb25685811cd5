package vn.liencap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person signed in at the portal, using its pages' session to call the REST interface. */
public final class PortalSession {
  private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);
  private static final Pattern CSRF =
      Pattern.compile("name=\"_csrf\"[^>]*?(?:content|value)=\"([^\"]+)\"");
  private static final JsonMapper JSON = new JsonMapper();

  private final URI portal;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private String csrf = "";

  private PortalSession(URI portal) {
    this.portal = portal;
  }

  /**
   * Signs a person in.
   *
   * @throws IllegalStateException when the portal does not let them in
   */
  public static PortalSession signIn(URI portal, String username, String password) {
    var session = new PortalSession(portal);
    session.readCsrf(session.text(session.request("/dang-nhap").GET()));
    HttpResponse<String> answer =
        session.submit("/dang-nhap", Map.of("username", username, "password", password));
    if (answer.uri().getPath().equals("/dang-nhap")) {
      throw new IllegalStateException(username + " was not let in");
    }
    session.readCsrf(answer.body());
    return session;
  }

  /** Replaces a one-time password, which nothing else may be done before. */
  public void changePassword(String current, String replacement) {
    submit(
        "/mat-khau",
        Map.of("current", current, "replacement", replacement, "repeated", replacement));
    readCsrf(text(request("/").GET()));
  }

  private void readCsrf(String page) {
    Matcher token = CSRF.matcher(page);
    if (!token.find()) {
      throw new IllegalStateException("The page has no CSRF token");
    }
    csrf = token.group(1);
  }

  /** Goes on in another of the person's units. */
  public void switchTo(String unit) {
    readCsrf(submit("/doi-don-vi", Map.of("unit", unit)).body());
  }

  /** Sends a page's form; the answer is the page that is shown in the end. */
  public Answer form(String path, Map<String, String> fields) {
    return read(submit(path, fields));
  }

  private HttpResponse<String> submit(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form + "&_csrf=" + URLEncoder.encode(csrf, UTF_8))));
  }

  /** Reads a resource below {@code /api}. */
  public Answer get(String path) {
    return answer(request(path).GET());
  }

  /** Posts JSON to a resource below {@code /api}. */
  public Answer post(String path, Object body) {
    return answer(json(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** Posts JSON under a key: sent again, it means what there is already. */
  public Answer create(String path, String key, Object body) {
    return answer(
        json(path)
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** Writes a resource anew for the version that was seen. */
  public Answer put(String path, String etag, Object body) {
    return answer(
        json(path)
            .header("If-Match", etag)
            .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** Posts JSON for the version that was seen. */
  public Answer post(String path, String etag, Object body) {
    return answer(
        json(path)
            .header("If-Match", etag)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** Posts a text of another kind, for example a file of units. */
  public Answer post(String path, String contentType, BodyPublisher body) {
    return answer(request(path).header("Content-Type", contentType).POST(body));
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.resolve(path)).timeout(LONGEST_ANSWER);
    return csrf.isEmpty() ? request : request.header("X-CSRF-TOKEN", csrf);
  }

  private Answer answer(HttpRequest.Builder request) {
    return read(send(request));
  }

  private static Answer read(HttpResponse<String> response) {
    String body = response.body();
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("ETag").orElse(""),
        response.headers().firstValue("Location").orElse(""),
        body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.nullNode(),
        body);
  }

  private String text(HttpRequest.Builder request) {
    return send(request).body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * What the portal answered.
   *
   * @param status the HTTP status
   * @param etag the version, empty when none
   * @param location where the new resource is, empty when none
   * @param json the body when it is JSON
   * @param body the body as it came
   */
  public record Answer(int status, String etag, String location, JsonNode json, String body) {

    /**
     * This answer, when the status is as expected.
     *
     * @throws IllegalStateException with the body otherwise
     */
    public Answer expect(int expected) {
      if (status != expected) {
        throw new IllegalStateException("Expected " + expected + ", got " + status + ": " + body);
      }
      return this;
    }
  }
}
