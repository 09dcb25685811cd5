package vn.liencap.portal.services;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** The way to one service: its address, the caller's token and the guard in front of it. */
final class ServiceDoor {
  private final RestClient reads;
  private final RestClient writes;
  private final Guard guard;

  ServiceDoor(RestClient reads, RestClient writes, Guard guard) {
    this.reads = reads;
    this.writes = writes;
    this.guard = guard;
  }

  <T> T get(String path, Class<T> type) {
    return guard.read(() -> present(reads.get().uri(path).retrieve().toEntity(type)));
  }

  <T> T get(String path, ParameterizedTypeReference<T> type) {
    return guard.read(() -> present(reads.get().uri(path).retrieve().toEntity(type)));
  }

  <T> Tagged<T> getTagged(String path, Class<T> type) {
    return guard.read(() -> tagged(reads.get().uri(path).retrieve().toEntity(type)));
  }

  /** Empty when the answer is still the one with this tag. */
  <T> Optional<Tagged<T>> getNewer(String path, @Nullable String etag, Class<T> type) {
    ResponseEntity<T> answer =
        guard.read(
            () ->
                reads
                    .get()
                    .uri(path)
                    .headers(h -> setIfPresent(h, HttpHeaders.IF_NONE_MATCH, etag))
                    .retrieve()
                    .toEntity(type));
    return answer.getStatusCode().value() == 304 ? Optional.empty() : Optional.of(tagged(answer));
  }

  /** Sends JSON and reads the answer. */
  <T> Tagged<T> send(
      HttpMethod method, String path, @Nullable Object body, @Nullable String etag, Class<T> type) {
    return tagged(guard.write(() -> request(method, path, body, etag).retrieve().toEntity(type)));
  }

  /** Sends JSON; the answer's body does not matter. */
  void send(HttpMethod method, String path, @Nullable Object body, @Nullable String etag) {
    guard.write(() -> request(method, path, body, etag).retrieve().toBodilessEntity());
  }

  /** Sends a file. */
  <T> T upload(String path, Object file, MediaType contentType, Class<T> type) {
    return sendOnce(path, file, contentType, null, type);
  }

  /** Sends what makes something new; sending it again under the same key does not. */
  <T> T sendOnce(
      String path, Object body, MediaType contentType, @Nullable String key, Class<T> type) {
    return guard.write(
        () ->
            present(
                writes
                    .post()
                    .uri(path)
                    .headers(h -> setIfPresent(h, "Idempotency-Key", key))
                    .contentType(contentType)
                    .body(body)
                    .retrieve()
                    .toEntity(type)));
  }

  private RestClient.RequestBodySpec request(
      HttpMethod method, String path, @Nullable Object body, @Nullable String etag) {
    RestClient.RequestBodySpec request =
        writes.method(method).uri(path).headers(h -> setIfPresent(h, HttpHeaders.IF_MATCH, etag));
    return body == null ? request : request.contentType(MediaType.APPLICATION_JSON).body(body);
  }

  private static void setIfPresent(HttpHeaders headers, String name, @Nullable String value) {
    if (value != null) {
      headers.set(name, value);
    }
  }

  private static <T> T present(ResponseEntity<T> answer) {
    return Objects.requireNonNull(answer.getBody(), "an answer has a body");
  }

  private static <T> Tagged<T> tagged(ResponseEntity<T> answer) {
    return new Tagged<>(present(answer), answer.getHeaders().getETag());
  }
}
