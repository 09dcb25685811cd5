package vn.liencap.reporting.calendar.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.liencap.contracts.reporting.Slice;

/**
 * A day at which a period begins or ends, in any year.
 *
 * @param month 1 to 12; 0 is December of the year before
 * @param day 1 to 31; one that the month does not have is its last day
 */
public record Border(int month, int day) {
  private static final int SOME_YEAR = 2026;

  /** True when both numbers name a day. */
  boolean isDay() {
    return month >= 0 && month <= 12 && day >= 1 && day <= 31;
  }

  /** The day in a year. */
  LocalDate in(int year) {
    YearMonth named = YearMonth.of(year, 1).plusMonths(month - 1L);
    return named.atDay(Math.min(day, named.lengthOfMonth()));
  }

  /** True when slices begin here, whatever the year. */
  boolean startsASlice() {
    return Slice.starts(in(SOME_YEAR)) && day <= 15;
  }

  /** True when slices end here, whatever the year: February has 28 days or 29, so its end is 31. */
  boolean endsASlice() {
    return Slice.ends(in(SOME_YEAR)) && (month != 2 || day == 14 || day > 28);
  }
}
