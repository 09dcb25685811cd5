package vn.liencap.activity.browsing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.activity.ActivityState;

/** Lists of activities, in order of the day by which something is owed of them. */
public interface ActivityLists {

  /**
   * The activities wanted.
   *
   * @param after the {@link #sortKey} of the last one of the page before; null for the first page
   * @param limit how many at most
   */
  List<ActivityState> find(ActivityFilter filter, Reach reach, @Nullable String after, int limit);

  /** Where an activity stands in a list. */
  static String sortKey(ActivityState activity) {
    return activity.nextDue() + "/" + activity.id().value();
  }
}
