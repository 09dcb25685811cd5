package vn.liencap.reporting.calendar.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a period, {@code CCHC581-2026-Q1}: the regime, the year it reports on, and its code.
 *
 * @param year 2000 to 2199, the years whose lunar new year is known
 */
public record PeriodId(String regime, int year, String code) {
  /** The first year that has periods. */
  public static final int FIRST_YEAR = 2000;

  /** The last year that has periods. */
  public static final int LAST_YEAR = 2199;

  private static final Pattern FORM =
      Pattern.compile("(" + Regime.ID + ")-(2[01]\\d\\d)-(" + Regime.CODE + ")");

  public PeriodId {
    if (!FORM.matcher(regime + "-" + year + "-" + code).matches()) {
      throw new IllegalArgumentException("Not a period: " + regime + " " + year + " " + code);
    }
  }

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static PeriodId parse(String id) {
    Matcher parts = FORM.matcher(id);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not a period: " + id);
    }
    return new PeriodId(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
  }

  @Override
  public String toString() {
    return regime + "-" + year + "-" + code;
  }
}
