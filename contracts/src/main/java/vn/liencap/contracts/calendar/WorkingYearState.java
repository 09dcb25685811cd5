package vn.liencap.contracts.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The days off and on of one year, beside the weekends, as somebody has kept them.
 *
 * @param year which one
 * @param daysOff holidays and the days given for them, each with its name, by day
 * @param workedInstead Saturdays and Sundays on which offices work
 * @param computed true when somebody went back to the table that the law gives; there are no days
 *     then
 * @param sequence counts the changes, from 1
 */
public record WorkingYearState(
    int year,
    Map<LocalDate, String> daysOff,
    Set<LocalDate> workedInstead,
    boolean computed,
    long sequence) {
  public WorkingYearState {
    daysOff = Map.copyOf(daysOff);
    workedInstead = Set.copyOf(workedInstead);
  }
}
