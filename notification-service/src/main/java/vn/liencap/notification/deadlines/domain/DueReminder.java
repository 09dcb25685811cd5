package vn.liencap.notification.deadlines.domain;

import java.time.LocalDate;
import vn.liencap.contracts.Id;

/**
 * A step of the ladder that has come for a deadline.
 *
 * @param deadline what is owed
 * @param due its last day
 * @param step days from the last day; negative before it
 */
public record DueReminder(Deadline deadline, LocalDate due, int step) {

  /** The step and the day it counts from: a deadline that moves begins its ladder anew. */
  public String marker() {
    return name() + Id.SEPARATOR + due;
  }

  private String name() {
    if (step == 0) {
      return "on-day";
    }
    return Math.abs(step) + (step < 0 ? "-before" : "-after");
  }

  /** Names the reminder for good: {@code reminder~subject~step~due}. */
  public String id() {
    return "reminder" + Id.SEPARATOR + deadline.subject() + Id.SEPARATOR + marker();
  }

  boolean isTold() {
    return marker().equals(deadline.reminded());
  }
}
