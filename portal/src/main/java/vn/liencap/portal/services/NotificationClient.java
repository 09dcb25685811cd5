package vn.liencap.portal.services;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.util.UriUtils;
import vn.liencap.contracts.UnitId;

/**
 * What the portal asks of notification-service, on behalf of the signed-in person. Every method
 * throws {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class NotificationClient {
  private static final String NOTIFICATIONS = "/api/notifications";
  private static final String PREFERENCES = "/api/preferences";
  private static final String SETTINGS = "/api/notification-settings/";
  private static final String FEEDS = "/api/feeds";
  private static final ParameterizedTypeReference<Listing<NotificationView>> ENTRIES =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<DeliveryView>> DELIVERIES =
      new ParameterizedTypeReference<>() {};

  private final ServiceDoor door;

  NotificationClient(ServiceDoor door) {
    this.door = door;
  }

  /** The person's list, newest first; filter {@code unread}. */
  public Listing<NotificationView> notifications(Query query) {
    return door.get(NOTIFICATIONS + query, ENTRIES);
  }

  /** How many entries the person has not opened. */
  public long unread() {
    return door.get(NOTIFICATIONS + "/count", Unread.class).unread();
  }

  /** Marks an entry as opened. */
  public void read(String id) {
    String segment = UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    door.send(POST, NOTIFICATIONS + "/" + segment + "/read", null, null);
  }

  /** Marks all as opened. */
  public void readAll() {
    door.send(POST, NOTIFICATIONS + "/read", null, null);
  }

  /** How the person wants to be told. */
  public Tagged<Preferences> preferences() {
    return door.getTagged(PREFERENCES, Preferences.class);
  }

  /** Changes how the person wants to be told. */
  public void save(Preferences preferences, @Nullable String etag) {
    door.send(PUT, PREFERENCES, preferences, etag);
  }

  /** How a unit has its people and itself told. */
  public Tagged<UnitTelling> telling(UnitId unit) {
    return door.getTagged(SETTINGS + unit, UnitTelling.class);
  }

  /** Changes that; a secret that is made is in this answer and never again. */
  public UnitTelling save(UnitId unit, UnitTelling.Wish wish, @Nullable String etag) {
    return door.send(PUT, SETTINGS + unit, wish, etag, UnitTelling.class).value();
  }

  /** What was sent, newest first; filter {@code unit}, without it the person's own. */
  public Listing<DeliveryView> deliveries(Query query) {
    return door.get("/api/deliveries" + query, DELIVERIES);
  }

  /** Where the person's calendar feed is; null when there is none. */
  public @Nullable String feed() {
    return door.get(FEEDS, Feed.class).address();
  }

  /** Makes the feed, or gives it another address. */
  public void renewFeed() {
    door.send(POST, FEEDS, null, null);
  }

  /** Ends the feed. */
  public void endFeed() {
    door.send(DELETE, FEEDS, null, null);
  }

  private record Unread(long unread) {}

  private record Feed(@Nullable String address) {}
}
