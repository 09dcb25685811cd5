package vn.liencap.activity.evidence;

import java.util.List;
import java.util.Optional;
import vn.liencap.activity.evidence.domain.Evidence;
import vn.liencap.contracts.ActivityId;

/** What is known of evidence, without the files themselves. */
public interface EvidenceLists {

  /** Adds it, unless it is there already. */
  void add(Evidence evidence);

  Optional<Evidence> find(ActivityId activity, String id);

  /** How many an activity has. */
  long count(ActivityId activity);

  /** All of an activity, oldest first, at most {@value Evidence#MOST_OF_ACTIVITY}. */
  List<Evidence> of(ActivityId activity);
}
