package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;

/**
 * How the states of a unit and all below it went through a year, as far as it is known.
 *
 * @param days oldest first
 */
public record CourseOfYear(List<Day> days) {
  public CourseOfYear {
    days = days == null ? List.of() : List.copyOf(days);
  }

  /** States at the end of a day. */
  public record Day(
      LocalDate day,
      long activities,
      long inProgress,
      long completed,
      long overdue,
      long issued,
      long plansLate) {}
}
