package vn.liencap.activity.progress;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.activity.ProgressEntry;

/** The history of entries, append-only, fed by the activities' own events. */
public interface Entries {

  /**
   * An entry in the history of its activity.
   *
   * @param activity what it was entered for
   * @param sequence the sequence of the activity after it
   * @param entry what was entered
   */
  record Recorded(ActivityId activity, long sequence, ProgressEntry entry) {}

  /** Appends those that are not there yet. */
  void append(Collection<Recorded> entries);

  /** True when the history holds that entry. */
  boolean contains(ActivityId activity, String entryId);

  /**
   * The entries of an activity, newest first.
   *
   * @param before the sequence of the last one of the page before; null for the first page
   * @param limit how many at most
   */
  List<Recorded> of(ActivityId activity, @Nullable Long before, int limit);
}
