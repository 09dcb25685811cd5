package vn.liencap.contracts.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Rhythm;

/**
 * The evidence that continuous or recurring work asks for: one entry in each period, so that wards
 * are not burdened with more. Periods end with the data of the reports, on the 14th (Decree
 * 09/2019/NĐ-CP, Art. 12), weeks on Sunday.
 *
 * @param every how long a period is
 * @param start first day of the work
 * @param end last day of the work, inclusive
 * @param last the day of the newest entry; null before the first
 */
public record Rounds(Rhythm every, LocalDate start, LocalDate end, @Nullable LocalDate last) {
  private static final int CUT_OFF = 14;

  /**
   * The last day of the period for which an entry is owed next: the one after that of the newest
   * entry. What lay behind when the unit first owed it is not asked for, nor is the last period,
   * with whose end the work itself is due.
   *
   * @param since the day on which the unit first owed it
   * @return null when none is
   */
  public @Nullable LocalDate owedBy(LocalDate since) {
    LocalDate first = since.isAfter(start) ? since : start;
    LocalDate from = last == null || last.isBefore(first) ? first : endOf(last).plusDays(1);
    LocalDate owed = endOf(from);
    return owed.isBefore(end) ? owed : null;
  }

  private LocalDate endOf(LocalDate day) {
    return switch (every) {
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> cutOff(day, 1);
      case QUARTER -> cutOff(day, 3);
      case HALF_YEAR -> cutOff(day, 6);
      case YEAR -> cutOff(day, 12);
    };
  }

  /** The first 14th that is not before the day, of a month that is a multiple of these. */
  private static LocalDate cutOff(LocalDate day, int months) {
    YearMonth month = YearMonth.from(day);
    if (day.getDayOfMonth() > CUT_OFF) {
      month = month.plusMonths(1);
    }
    int over = month.getMonthValue() % months;
    return month.plusMonths(over == 0 ? 0 : months - over).atDay(CUT_OFF);
  }
}
