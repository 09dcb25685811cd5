package vn.liencap.activity.progress;

import vn.liencap.activity.domain.Refusal;

/** What would become of a command. */
public sealed interface Foreseen {

  /** It would be carried out. */
  record Possible() implements Foreseen {}

  /** It was carried out before, and would change nothing. */
  record DoneBefore() implements Foreseen {}

  /** It would be refused. */
  record Refused(Refusal refusal) implements Foreseen {}

  /** There is no such activity. */
  record Missing() implements Foreseen {}
}
