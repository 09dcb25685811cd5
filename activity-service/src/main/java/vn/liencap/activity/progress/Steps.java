package vn.liencap.activity.progress;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;

/** What happened to activities beside their entries, append-only, fed by their own events. */
public interface Steps {

  /** Appends those that are not there yet. */
  void append(Collection<Step> steps);

  /**
   * The steps of an activity, newest first.
   *
   * @param before the sequence of the last one of the page before; null for the first page
   * @param limit how many at most
   */
  List<Step> of(ActivityId activity, @Nullable Long before, int limit);
}
