package vn.liencap.activity.progress;

import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.Refusal;

/** What became of a command. */
public sealed interface Outcome {

  /** Carried out, now or before; the activity as it stands. */
  record Done(Activity activity) implements Outcome {}

  /** Refused, with a reason. */
  record Refused(Refusal refusal) implements Outcome {}

  /** There is no such activity. */
  record Missing() implements Outcome {}

  /** Somebody else changed the activity since the caller saw it. */
  record Stale() implements Outcome {}
}
