package vn.liencap.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** The days on which offices work, over any number of years; each year is looked up once. */
public final class WorkingDays {
  private final IntFunction<WorkingYear> years;
  private final Map<Integer, WorkingYear> known = new ConcurrentHashMap<>();

  /**
   * Days by the tables of their years.
   *
   * @param years gives the table of a year
   */
  public WorkingDays(IntFunction<WorkingYear> years) {
    this.years = years;
  }

  /** True when offices work on the day. */
  public boolean works(LocalDate day) {
    return known.computeIfAbsent(day.getYear(), years::apply).works(day);
  }

  /** The day itself when it is a working day, otherwise the next one. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate next = day;
    while (!works(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** The day itself when it is a working day, otherwise the one before. */
  public LocalDate onOrBefore(LocalDate day) {
    LocalDate previous = day;
    while (!works(previous)) {
      previous = previous.minusDays(1);
    }
    return previous;
  }

  /**
   * The working day that lies a number of working days before the day itself, or before the last
   * working day before it when it is none.
   *
   * @param workingDays 0 or more
   */
  public LocalDate minus(LocalDate day, int workingDays) {
    LocalDate reached = onOrBefore(day);
    for (int i = 0; i < workingDays; i++) {
      reached = onOrBefore(reached.minusDays(1));
    }
    return reached;
  }

  /** How many working days there are after one day up to another, that one included. */
  public int between(LocalDate after, LocalDate upTo) {
    int count = 0;
    for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
      if (works(day)) {
        count++;
      }
    }
    return count;
  }

  /**
   * The day that lies a number of working days after another, which is not counted itself.
   *
   * @param workingDays 0 or more; 0 gives the day itself, working day or not
   */
  public LocalDate plus(LocalDate day, int workingDays) {
    LocalDate reached = day;
    for (int i = 0; i < workingDays; i++) {
      reached = onOrAfter(reached.plusDays(1));
    }
    return reached;
  }
}
