package vn.liencap.portal.services;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.nio.charset.StandardCharsets;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.util.UriUtils;

/**
 * What the portal asks of notification-service, on behalf of the signed-in person. Every method
 * throws {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class NotificationClient {
  private static final String NOTIFICATIONS = "/api/notifications";
  private static final String PREFERENCES = "/api/preferences";
  private static final ParameterizedTypeReference<Listing<NotificationView>> ENTRIES =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<DeadlineView>> DEADLINES =
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

  /** What falls due; filters {@code unit}, {@code until}. */
  public Listing<DeadlineView> deadlines(Query query) {
    return door.get("/api/deadlines" + query, DEADLINES);
  }

  /** How the person wants to be reminded. */
  public Preferences preferences() {
    return door.get(PREFERENCES, Preferences.class);
  }

  /** Changes how the person wants to be reminded. */
  public void save(Preferences preferences) {
    door.send(PUT, PREFERENCES, preferences, null);
  }

  private record Unread(long unread) {}
}
