package vn.liencap.reporting.calendar.domain;

import java.time.LocalDate;
import java.util.List;
import vn.liencap.contracts.reporting.Slice;

/**
 * A span of days on which units report (kỳ báo cáo). Periods overlap: six months include the first
 * quarter; what they share is the same {@link Slice}s.
 *
 * @param regime the id of the regime it belongs to
 * @param year the year it reports on, which its first days may lie before
 * @param code names it within the year, for example {@code Q1}
 * @param from the first day of its data, inclusive, Asia/Ho_Chi_Minh
 * @param to the day on which its data are cut off, inclusive
 * @param label for people, for example "Quý I năm 2026"
 */
public record ReportingPeriod(
    String regime, int year, String code, LocalDate from, LocalDate to, String label) {

  /** Names the period everywhere, for example {@code CCHC581-2026-Q1}; see {@link PeriodId}. */
  public String id() {
    return new PeriodId(regime, year, code).toString();
  }

  /** True when the day's figures belong to it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The slices it is the union of, in order. */
  public List<Slice> slices() {
    return Slice.covering(from, to);
  }
}
