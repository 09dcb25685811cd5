package vn.liencap.reporting.rollup.domain;

import java.time.LocalDate;
import java.time.Year;

/**
 * A span of days that is counted together.
 *
 * @param key its part of a node's id, for example {@code Y2026}
 * @param firstDay the first day, inclusive, Asia/Ho_Chi_Minh
 * @param lastDay the last day, inclusive
 */
public record Period(String key, LocalDate firstDay, LocalDate lastDay) {

  /** The calendar year. */
  public static Period ofYear(int year) {
    return new Period(
        "Y" + year, Year.of(year).atDay(1), Year.of(year).atDay(1).plusYears(1).minusDays(1));
  }

  /**
   * Reads a key.
   *
   * @throws IllegalArgumentException when it names no period
   */
  public static Period of(String key) {
    if (!key.matches("Y\\d{4}")) {
      throw new IllegalArgumentException("Not a period: " + key);
    }
    return ofYear(Integer.parseInt(key.substring(1)));
  }

  /**
   * The day whose unit tree this period is counted in: today while it runs, its last day once it is
   * over, so that past figures stay with the units of their time.
   */
  public LocalDate dayOfTree(LocalDate today) {
    if (today.isBefore(firstDay)) {
      return firstDay;
    }
    return today.isAfter(lastDay) ? lastDay : today;
  }
}
