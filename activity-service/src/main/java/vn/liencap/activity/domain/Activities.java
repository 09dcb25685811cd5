package vn.liencap.activity.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.activity.ActivityEvent;

/** All activities, by id. */
public interface Activities {

  /** The activity of that id. */
  Optional<Activity> find(ActivityId id);

  /**
   * Keeps those that are not there yet and never touches one that is.
   *
   * @return all of them as they stand now, in no order
   */
  List<Activity> keepNew(Collection<Activity> scheduled);

  /**
   * Puts one state in the place of another and has the event sent, in one write.
   *
   * @return false when somebody else was faster; then nothing is changed
   */
  boolean replace(Activity before, Activity after, ActivityEvent event);
}
