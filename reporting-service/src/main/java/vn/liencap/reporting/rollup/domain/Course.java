package vn.liencap.reporting.rollup.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How states went from day to day, as far as it was kept: nothing is made up for the days before.
 */
public final class Course {
  private static final int MOST_DAYS = 31;

  private Course() {}

  /**
   * The states of the days from the first one known until today: every day of a month, of a longer
   * time every Sunday and today.
   *
   * @param closings oldest first
   * @param now the node as it stands; null while there is none
   * @param changedOn the day it last changed
   */
  public static List<StateOfDay> of(
      List<Closing> closings, @Nullable Node now, LocalDate changedOn, LocalDate today) {
    var known = new ArrayList<>(closings);
    if (now != null && now.stamp().version() > 0 && !changedOn.isAfter(today)) {
      known.add(Closing.of(now, changedOn));
    }
    return known.isEmpty()
        ? List.of()
        : days(known.getFirst().day(), today).stream()
            .flatMap(day -> lastBy(known, day).map(closing -> closing.on(day)).stream())
            .toList();
  }

  private static Optional<Closing> lastBy(List<Closing> known, LocalDate day) {
    return known.stream()
        .filter(closing -> !closing.day().isAfter(day))
        .reduce((_, later) -> later);
  }

  private static List<LocalDate> days(LocalDate first, LocalDate today) {
    if (ChronoUnit.DAYS.between(first, today) < MOST_DAYS) {
      return first.datesUntil(today.plusDays(1)).toList();
    }
    var days = new ArrayList<LocalDate>();
    LocalDate sunday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    for (LocalDate day = sunday; day.isBefore(today); day = day.plusWeeks(1)) {
      days.add(day);
    }
    days.add(today);
    return days;
  }
}
