package vn.liencap.reporting.calendar.domain;

/**
 * A period that a regime has in each year.
 *
 * @param code names it within the year: {@code M03}, {@code Q1}, {@code H1}, {@code Y}
 * @param label in Vietnamese, with {@value #YEAR} where the year stands
 * @param from the first day of its data, inclusive
 * @param to the day on which its data are cut off (ngày chốt số liệu), inclusive
 */
public record PeriodRule(String code, String label, Border from, Border to) {
  /** Where the year stands in a label. */
  public static final String YEAR = "{năm}";

  /** This rule's period of one year. */
  ReportingPeriod in(String regime, int year) {
    return new ReportingPeriod(
        regime, year, code, from.in(year), to.in(year), label.replace(YEAR, "" + year));
  }
}
