package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;

/**
 * The days off of a year.
 *
 * @param workedInstead Saturdays and Sundays that are worked for a day off
 * @param computed true while nobody has changed what the law gives
 * @param mayChange whether the person may change it
 */
public record WorkingYearView(
    int year,
    List<DayOff> daysOff,
    List<LocalDate> workedInstead,
    boolean computed,
    boolean mayChange) {

  /** A day off and why. */
  public record DayOff(LocalDate day, String name) {}

  /** What is sent to keep days. */
  public record Table(List<DayOff> daysOff, List<LocalDate> workedInstead) {}
}
