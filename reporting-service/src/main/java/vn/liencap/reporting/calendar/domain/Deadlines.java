package vn.liencap.reporting.calendar.domain;

import java.time.LocalDate;
import vn.liencap.calendar.WorkingDays;
import vn.liencap.contracts.Level;

/**
 * When a level's report on a period is due, and when it is locked.
 *
 * <p>The ladder is kept in order but not strictly: where a holiday moves the days of two levels,
 * they may fall on the same one. Moving the upper level's on would break the day that the document
 * above sets; taking a day from the lower one would give it less time than it was promised.
 */
public final class Deadlines {

  private Deadlines() {}

  /**
   * The last day, inclusive, on which the report is on time: the ladder's day, at least one working
   * day after the cut-off (Decree 09/2019, Art. 13), on the next working day where the regime moves
   * it.
   */
  public static LocalDate due(
      Regime regime, ReportingPeriod period, Level level, WorkingDays days) {
    LocalDate nominal = regime.due().nominal(period.to(), level);
    LocalDate earliest = days.plus(period.to(), 1);
    LocalDate due = nominal.isBefore(earliest) ? earliest : nominal;
    return regime.movesToWorkingDay() ? days.onOrAfter(due) : due;
  }

  /** The last day, inclusive, on which the report may still be changed without an exception. */
  public static LocalDate lock(
      Regime regime, ReportingPeriod period, Level level, WorkingDays days) {
    return days.plus(due(regime, period, level, days), regime.lockAfter());
  }
}
