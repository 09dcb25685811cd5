package vn.liencap.portal.services;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.UnitId;

/**
 * A photo or file that shows what was done.
 *
 * @param activity what it belongs to
 * @param id names it within the activity
 * @param entry the entry that it shows; null when it shows the activity as a whole
 * @param unit the unit that added it
 * @param name the name of the file
 * @param type its media type
 * @param bytes its size
 * @param picture true when it can be looked at as a small picture
 * @param addedAt when
 */
public record EvidenceView(
    ActivityId activity,
    String id,
    @Nullable String entry,
    UnitId unit,
    String name,
    String type,
    long bytes,
    boolean picture,
    Instant addedAt) {

  /** The address of the file. */
  public String path() {
    return "/api/activities/" + activity.value() + "/evidence/" + id;
  }
}
