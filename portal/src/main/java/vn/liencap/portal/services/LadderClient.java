package vn.liencap.portal.services;

import static org.springframework.http.HttpMethod.PUT;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What the portal asks of notification-service about ladders of reminders, on behalf of the
 * signed-in person. Every method throws {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class LadderClient {
  private static final String LADDERS = "/api/ladders";

  private final ServiceDoor door;

  LadderClient(ServiceDoor door) {
    this.door = door;
  }

  /** All ladders. */
  public LadderView.All ladders() {
    return door.get(LADDERS, LadderView.All.class);
  }

  /** One ladder; without one of its own, what holds for it by now. */
  public Tagged<LadderView> ladder(String id) {
    return door.getTagged(path(id), LadderView.class);
  }

  /** Keeps a ladder. */
  public void keep(String id, LadderView.Wanted wanted, @Nullable String etag) {
    door.send(PUT, path(id), wanted, etag);
  }

  private static String path(String id) {
    return LADDERS + "/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
  }
}
