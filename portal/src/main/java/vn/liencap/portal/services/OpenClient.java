package vn.liencap.portal.services;

import static org.springframework.http.HttpMethod.POST;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What the portal asks of notification-service for somebody who has not signed in and holds a token
 * instead. Every method throws {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class OpenClient {
  private static final String UNSUBSCRIPTIONS = "/api/unsubscriptions/";

  private final ServiceDoor door;

  OpenClient(ServiceDoor door) {
    this.door = door;
  }

  /** Whether digests still come to whoever got that token. */
  public boolean isSubscribed(String token) {
    return door.get(UNSUBSCRIPTIONS + segment(token), Subscription.class).subscribed();
  }

  /** Stops the digests. */
  public void unsubscribe(String token) {
    door.send(POST, UNSUBSCRIPTIONS + segment(token), null, null);
  }

  /** The calendar behind a token; empty while it is still the one with that tag. */
  public Optional<Tagged<byte[]>> calendar(String token, @Nullable String etag) {
    return door.getNewer("/api/calendars/" + segment(token), etag, byte[].class);
  }

  private static String segment(String token) {
    return UriUtils.encodePathSegment(token, StandardCharsets.UTF_8);
  }

  private record Subscription(boolean subscribed) {}
}
