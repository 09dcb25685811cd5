package vn.liencap.reporting.rollup.domain;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import vn.liencap.contracts.reporting.Slice;

/**
 * A span of days that is counted together.
 *
 * @param key its part of a node's id, for example {@code Y2026}, a slice {@code 2026-03a}, or a
 *     period of reports {@code CCHC581-2026-Q1_20251215-20260314}
 * @param firstDay the first day, inclusive, Asia/Ho_Chi_Minh
 * @param lastDay the last day, inclusive
 */
public record Period(String key, LocalDate firstDay, LocalDate lastDay) {
  private static final Pattern REPORTED = Pattern.compile("([A-Za-z0-9-]{1,60})_(\\d{8})-(\\d{8})");

  /** The calendar year. */
  public static Period ofYear(int year) {
    return new Period(
        "Y" + year, Year.of(year).atDay(1), Year.of(year).atDay(1).plusYears(1).minusDays(1));
  }

  /**
   * A period of reports; its days stand in the key, so that nobody has to look its regime up.
   *
   * @param id for example {@code CCHC581-2026-Q1}
   */
  public static Period ofReports(String id, LocalDate firstDay, LocalDate lastDay) {
    return new Period(
        id + "_" + BASIC_ISO_DATE.format(firstDay) + "-" + BASIC_ISO_DATE.format(lastDay),
        firstDay,
        lastDay);
  }

  private static LocalDate day(String digits) {
    try {
      return LocalDate.parse(digits, BASIC_ISO_DATE);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("Not a day: " + digits, e);
    }
  }

  /**
   * Reads a key.
   *
   * @throws IllegalArgumentException when it names no period
   */
  public static Period of(String key) {
    if (key.matches("Y\\d{4}")) {
      return ofYear(Integer.parseInt(key.substring(1)));
    }
    var reported = REPORTED.matcher(key);
    if (reported.matches()) {
      return new Period(key, day(reported.group(2)), day(reported.group(3)));
    }
    Slice slice = Slice.parse(key);
    return new Period(key, slice.from(), slice.to());
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
