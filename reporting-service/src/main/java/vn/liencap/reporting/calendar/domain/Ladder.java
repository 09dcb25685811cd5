package vn.liencap.reporting.calendar.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.liencap.contracts.Level;

/**
 * When each level sends its report on, from the lowest level up.
 *
 * @param monthsAfter in which month: 0 the last month of the period, 1 the month after
 * @param steps the day per level, the lowest first; each level's day is no earlier than the one
 *     below it
 */
public record Ladder(int monthsAfter, List<Step> steps) {

  public Ladder {
    steps = List.copyOf(steps);
  }

  /**
   * One level's day.
   *
   * @param day 1 to 31; one that the month does not have is its last day
   */
  public record Step(Level level, int day) {}

  /**
   * The day for a level before holidays are looked at. A level that is not on the ladder has the
   * lowest one's day: nobody above then waits for it.
   */
  LocalDate nominal(LocalDate cutOff, Level level) {
    YearMonth month = YearMonth.from(cutOff).plusMonths(monthsAfter);
    int day =
        steps.stream()
            .filter(step -> step.level().equals(level))
            .findFirst()
            .orElseGet(steps::getFirst)
            .day();
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
