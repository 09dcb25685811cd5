package vn.liencap.standalone;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What differs from unit to unit and is the same at every start: numbers that follow from words.
 *
 * @param seed whose numbers they are
 */
record Variation(String seed) {

  /** A number from 0, below the bound. */
  int below(String what, int bound) {
    return new SplittableRandom((seed + "/" + what).hashCode()).nextInt(bound);
  }

  /** A number between two, both included. */
  long between(String what, long least, long most) {
    return least + below(what, Math.toIntExact(most - least) + 1);
  }

  /** One of them. */
  <T> T oneOf(String what, List<T> all) {
    return all.get(below(what, all.size()));
  }

  /** A working day between two days, or the first of them. */
  LocalDate dayBetween(String what, LocalDate first, LocalDate last) {
    LocalDate day =
        first.plusDays(below(what, Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1));
    LocalDate working =
        switch (day.getDayOfWeek()) {
          case SATURDAY, SUNDAY -> day.with(DayOfWeek.FRIDAY);
          case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    return working.isBefore(first) ? first : working;
  }
}
