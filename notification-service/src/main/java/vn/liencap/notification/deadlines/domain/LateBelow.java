package vn.liencap.notification.deadlines.domain;

import java.time.LocalDate;

/**
 * Something that a unit is late with, as the unit above is told of it.
 *
 * @param name of the unit that is late
 * @param ref where the deadline stands
 * @param due its last day
 * @param what it is about, in one line
 * @param link the page where it is met
 */
public record LateBelow(String name, DeadlineRef ref, LocalDate due, String what, String link) {
  private static final int LONGEST = 160;

  public LateBelow {
    // An escalation holds many of these.
    what = what.length() <= LONGEST ? what : what.substring(0, LONGEST - 1) + "…";
  }

  /** What a step of the ladder says of a deadline. */
  static LateBelow of(String name, AgendaId agenda, DueReminder reminder) {
    Deadline deadline = reminder.deadline();
    return new LateBelow(
        name,
        new DeadlineRef(agenda, deadline.subject()),
        reminder.due(),
        Wording.titleOf(deadline),
        Wording.linkOf(deadline));
  }
}
