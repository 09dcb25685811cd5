package vn.liencap.calendar;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * Viet Nam's lunar calendar. It is computed at UTC+7, so its new year may fall a day before China's
 * (2007, 2030) or, as in 1985, a month.
 */
public final class LunarCalendar {
  private static final int MONTH_OF_THE_HUNG_KINGS = 3;
  private static final int DAY_OF_THE_HUNG_KINGS = 10;

  private LunarCalendar() {}

  /** The lunar days of a year, 1813 to 2199. */
  public static LunarDays of(int year) {
    var hungKings =
        VietnameseCalendar.of(
            EastAsianYear.forGregorian(year),
            EastAsianMonth.valueOf(MONTH_OF_THE_HUNG_KINGS),
            DAY_OF_THE_HUNG_KINGS);
    return new LunarDays(day(VietnameseCalendar.ofTet(year)), day(hungKings));
  }

  private static LocalDate day(VietnameseCalendar lunar) {
    return lunar.transform(PlainDate.axis()).toTemporalAccessor();
  }
}
