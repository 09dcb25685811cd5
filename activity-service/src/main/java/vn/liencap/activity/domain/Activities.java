package vn.liencap.activity.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent;

/** All activities, by id. */
public interface Activities {

  /** The activity of that id. */
  Optional<Activity> find(ActivityId id);

  /** The activities of these ids that there are, in no order. */
  List<Activity> findAll(Collection<ActivityId> ids);

  /**
   * Keeps those that are not there yet and never touches one that is.
   *
   * @return all of them as they stand now, in no order
   */
  List<Activity> keepNew(Collection<Activity> scheduled);

  /**
   * The activities that were stored before rounds were judged, by id.
   *
   * @param after the last one of the page before; null for the first page
   * @param limit how many at most
   */
  List<Activity> withoutRounds(@Nullable ActivityId after, int limit);

  /** The activities that units lead of a plan, in no order. */
  List<Activity> ledBy(PlanId plan, Collection<UnitId> units);

  /**
   * Puts states in the place of those one change older, each unless somebody else was faster; the
   * consumer that does so looks again and publishes.
   */
  void follow(Collection<Activity> followed);

  /**
   * Puts one state in the place of another and has the event sent, in one write.
   *
   * @return false when somebody else was faster; then nothing is changed
   */
  boolean replace(Activity before, Activity after, ActivityEvent event);
}
