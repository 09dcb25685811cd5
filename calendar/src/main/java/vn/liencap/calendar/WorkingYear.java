package vn.liencap.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The days off and on of one year, beside the weekends.
 *
 * @param daysOff holidays and the days given for them, each with its name, by day
 * @param workedInstead Saturdays and Sundays on which offices work (làm bù), by day
 * @param computed true for the default, false for a table that somebody has kept
 * @param version 0 for the default; raised by each change
 */
public record WorkingYear(
    int year,
    Map<LocalDate, String> daysOff,
    Set<LocalDate> workedInstead,
    boolean computed,
    long version) {

  public WorkingYear {
    daysOff = Collections.unmodifiableMap(new TreeMap<>(daysOff));
    workedInstead = Collections.unmodifiableSet(new TreeSet<>(workedInstead));
  }

  /** The table that the law gives; see {@link PublicHolidays}. */
  public static WorkingYear computed(int year, LunarDays lunar) {
    return new WorkingYear(year, PublicHolidays.of(year, lunar), Set.of(), true, 0);
  }

  /** True when offices work on a day of this year. */
  public boolean works(LocalDate day) {
    return !daysOff.containsKey(day) && (!isWeekend(day) || workedInstead.contains(day));
  }

  /** True on Saturdays and Sundays. */
  public static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** The same table under another version. */
  public WorkingYear at(long next) {
    return new WorkingYear(year, daysOff, workedInstead, computed, next);
  }
}
