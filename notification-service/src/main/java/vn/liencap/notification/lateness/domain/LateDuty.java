package vn.liencap.notification.lateness.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.liencap.notification.deadlines.domain.DeadlineKind;

/**
 * One thing a late unit owes, as a line of a letter names it. The activities of one plan stand
 * together: a list of forty is read by nobody.
 *
 * @param kind what has to be done
 * @param what it is, in Vietnamese
 * @param due the earliest day that is over
 * @param link the page of the portal where it is done
 * @param refs the deadlines behind it, as {@code DeadlineRef} writes them
 */
public record LateDuty(
    DeadlineKind kind, String what, LocalDate due, String link, List<String> refs) {
  public LateDuty {
    refs = List.copyOf(refs);
  }

  /** How many things stand behind it. */
  public int count() {
    return refs.size();
  }

  /** How many days it is overdue on that day. */
  public long daysLate(LocalDate day) {
    return ChronoUnit.DAYS.between(due, day);
  }
}
