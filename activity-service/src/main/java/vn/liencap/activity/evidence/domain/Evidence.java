package vn.liencap.activity.evidence.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * A file that shows what was done.
 *
 * @param activity what it belongs to
 * @param id chosen by the client; sending it again changes nothing
 * @param entry the id of the progress entry that it shows; null when it shows the activity as a
 *     whole
 * @param unit the unit that added it
 * @param person who added it
 * @param name the name of the file, as shown
 * @param type its media type, found in its bytes
 * @param bytes its size as kept
 * @param picture true when it can be looked at as a small picture
 * @param addedAt when
 */
public record Evidence(
    ActivityId activity,
    String id,
    @Nullable String entry,
    UnitId unit,
    PersonId person,
    String name,
    String type,
    long bytes,
    boolean picture,
    Instant addedAt) {

  /** How many bytes a file may have when it comes. */
  public static final int LARGEST = 20_000_000;

  /** How many files an activity keeps. */
  public static final int MOST_OF_ACTIVITY = 200;

  /** The key under which its file is kept. */
  public String key() {
    return keyOf(activity, id);
  }

  /** The key of the evidence of an activity with that id. */
  public static String keyOf(ActivityId activity, String id) {
    return activity.value() + ":" + id;
  }
}
