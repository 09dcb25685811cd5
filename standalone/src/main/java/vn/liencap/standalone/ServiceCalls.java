package vn.liencap.standalone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import vn.liencap.contracts.Actor;
import vn.liencap.portal.tokens.TokenMinter;

/** The services' REST interface as one person uses it, with the portal's own tokens. */
final class ServiceCalls {
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

  private static final int LARGEST_PAGE = 200;

  private final TokenMinter minter;
  private final RestClient http;

  ServiceCalls(TokenMinter minter) {
    this.minter = minter;
    var requests = new JdkClientHttpRequestFactory();
    requests.setReadTimeout(ANSWER_WITHIN);
    this.http = RestClient.builder().requestFactory(requests).build();
  }

  /** What a service answered: its JSON and the version of the resource. */
  record Answer(JsonNode json, String etag) {}

  Answer get(Actor actor, int port, String path) {
    return answer(
        http.get()
            .uri(url(port, path))
            .headers(headers -> sign(headers, actor))
            .retrieve()
            .toEntity(JsonNode.class));
  }

  /** All items of a list, page after page. */
  List<JsonNode> all(Actor actor, int port, String path) {
    String first = path + (path.contains("?") ? "&" : "?") + "limit=" + LARGEST_PAGE;
    List<JsonNode> items = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = get(actor, port, first + next).json();
      page.get("items").forEach(items::add);
      next = page.path("next").isString() ? "&cursor=" + page.get("next").asString() : "";
    } while (!next.isEmpty());
    return items;
  }

  Answer post(Actor actor, int port, String path, Object body, String etag) {
    return answer(
        http.post()
            .uri(url(port, path))
            .headers(headers -> sign(headers, actor))
            .headers(headers -> ifMatch(headers, etag))
            .contentType(MediaType.APPLICATION_JSON)
            .body(body)
            .retrieve()
            .toEntity(JsonNode.class));
  }

  Answer put(Actor actor, int port, String path, Object body, String etag) {
    return answer(
        http.put()
            .uri(url(port, path))
            .headers(headers -> sign(headers, actor))
            .headers(headers -> ifMatch(headers, etag))
            .contentType(MediaType.APPLICATION_JSON)
            .body(body)
            .retrieve()
            .toEntity(JsonNode.class));
  }

  Answer postCsv(Actor actor, int port, String path, byte[] csv) {
    return answer(
        http.post()
            .uri(url(port, path))
            .headers(headers -> sign(headers, actor))
            .contentType(MediaType.valueOf("text/csv"))
            .body(csv)
            .retrieve()
            .toEntity(JsonNode.class));
  }

  private static java.net.URI url(int port, String path) {
    return java.net.URI.create("http://127.0.0.1:" + port + "/api" + path);
  }

  private void sign(HttpHeaders headers, Actor actor) {
    headers.setBearerAuth(minter.mint(actor).getTokenValue());
  }

  private static void ifMatch(HttpHeaders headers, String etag) {
    if (!etag.isEmpty()) {
      headers.setIfMatch(etag);
    }
  }

  private static Answer answer(ResponseEntity<JsonNode> response) {
    return new Answer(
        Objects.requireNonNullElseGet(
            response.getBody(), () -> new tools.jackson.databind.node.ObjectNode(null)),
        Objects.requireNonNullElse(response.getHeaders().getETag(), ""));
  }
}
