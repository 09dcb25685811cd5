package vn.liencap.notification.deadlines.domain;

import java.time.LocalDate;
import vn.liencap.contracts.Id;

/**
 * A step of the ladder that has come for a deadline.
 *
 * @param deadline what is owed
 * @param due its last day
 * @param step days from the last day; negative before it
 * @param rung who is told
 */
public record DueReminder(Deadline deadline, LocalDate due, int step, Rung rung) {

  /** Whom a step of the ladder reaches. */
  public enum Rung {
    /** Those who do the work. */
    STEP,
    /** The head of the unit that is late. */
    HEAD,
    /** The unit above. */
    SUPERIOR
  }

  /** A reminder of those who do the work. */
  public static DueReminder step(Deadline deadline, LocalDate due, int step) {
    return new DueReminder(deadline, due, step, Rung.STEP);
  }

  private String marker() {
    return switch (rung) {
      case STEP -> step == 0 ? "on-day" : Math.abs(step) + (step < 0 ? "-before" : "-after");
      case HEAD -> "head";
      case SUPERIOR -> "superior";
    };
  }

  /** Names the reminder for good: {@code reminder~subject~step~due}. */
  public String id() {
    return "reminder"
        + Id.SEPARATOR
        + deadline.subject()
        + Id.SEPARATOR
        + marker()
        + Id.SEPARATOR
        + due;
  }
}
