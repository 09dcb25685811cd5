package vn.liencap.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;

/**
 * The public holidays of a year by the Labour Code 2019 (45/2019/QH14), Art. 112.1, and the days
 * given for those that fall on a weekend, Art. 111.3. Where the law leaves a choice that the
 * Government makes each year, this is a default: Tết is the last day of the old lunar year and the
 * first four of the new one; National Day takes the day beside it that joins a weekend, 1/9 where
 * neither does.
 */
final class PublicHolidays {
  private static final int DAYS_OF_TET = 5;

  private PublicHolidays() {}

  static Map<LocalDate, String> of(int year, LunarDays lunar) {
    var days = new TreeMap<LocalDate, String>();
    days.put(LocalDate.of(year, Month.JANUARY, 1), "Tết Dương lịch");
    for (int day = 0; day < DAYS_OF_TET; day++) {
      days.put(lunar.newYear().plusDays(day - 1L), "Tết Âm lịch");
    }
    days.put(lunar.hungKings(), "Giỗ Tổ Hùng Vương");
    days.put(LocalDate.of(year, Month.APRIL, 30), "Ngày Chiến thắng");
    days.put(LocalDate.of(year, Month.MAY, 1), "Ngày Quốc tế lao động");
    LocalDate national = LocalDate.of(year, Month.SEPTEMBER, 2);
    days.put(national, "Quốc khánh");
    days.put(beside(national), "Quốc khánh (ngày liền kề)");
    return withDaysGiven(days);
  }

  private static LocalDate beside(LocalDate national) {
    return switch (national.getDayOfWeek()) {
      case MONDAY, THURSDAY, SUNDAY -> national.plusDays(1);
      case TUESDAY, WEDNESDAY, FRIDAY, SATURDAY -> national.minusDays(1);
    };
  }

  /** Each holiday on a weekend gives the next day that is neither off nor given already. */
  private static Map<LocalDate, String> withDaysGiven(Map<LocalDate, String> holidays) {
    var all = new TreeMap<>(holidays);
    holidays.forEach(
        (holiday, name) -> {
          if (WorkingYear.isWeekend(holiday)) {
            LocalDate given = holiday;
            while (WorkingYear.isWeekend(given) || all.containsKey(given)) {
              given = given.plusDays(1);
            }
            all.put(given, "Nghỉ bù " + name);
          }
        });
    return all;
  }
}
