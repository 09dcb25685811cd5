package vn.liencap.notification.deadlines.domain;

import java.time.LocalDate;

/**
 * What was told of a deadline while it fell due on that day. A deadline that moves begins its
 * ladder anew, and one that moves back goes on where it was.
 *
 * @param due the last day it counts from
 * @param step the last step told, days from the last day; {@link #NOTHING} before the first
 * @param head whether the head of the unit was told
 * @param superior whether the unit above was told
 */
public record Told(LocalDate due, int step, boolean head, boolean superior) {
  /** Before every step there may be. */
  public static final int NOTHING = -10_000;

  static Told nothing(LocalDate due) {
    return new Told(due, NOTHING, false, false);
  }

  /** This and that one more. */
  Told and(DueReminder reminder) {
    return switch (reminder.rung()) {
      case STEP -> new Told(due, Math.max(step, reminder.step()), head, superior);
      case HEAD -> new Told(due, step, true, superior);
      case SUPERIOR -> new Told(due, step, head, true);
    };
  }

  /** All that either of them says, of the same day. */
  Told and(Told other) {
    return new Told(
        due, Math.max(step, other.step), head || other.head, superior || other.superior);
  }
}
