package vn.liencap.portal.pages.reports;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.portal.pages.Bar;
import vn.liencap.portal.services.ReportSummary;

/**
 * Reports as the list shows them: what has to be done first, what asks to be looked at before what
 * does not.
 *
 * @param all of them, in the order they are shown
 * @param shown those that are not filtered out
 * @param page counted from 1
 */
record ReportBoard(List<ReportSummary> all, List<ReportSummary> shown, int page) {
  /** No report at all. */
  static final ReportBoard NONE = new ReportBoard(List.of(), List.of(), 1);

  ReportBoard {
    all = List.copyOf(all);
    shown = List.copyOf(shown);
  }

  /** What the unit itself reports: what it owes first, the rest from the newest back. */
  static ReportBoard own(List<ReportSummary> reports, ReportFilter filter) {
    Comparator<ReportSummary> byDue = Comparator.comparing(ReportSummary::due);
    var sorted =
        reports.stream()
            .sorted(
                (one, other) -> {
                  boolean first = one.status().isOwed();
                  boolean second = other.status().isOwed();
                  return first != second
                      ? Boolean.compare(second, first)
                      : first ? byDue.compare(one, other) : byDue.compare(other, one);
                })
            .toList();
    return new ReportBoard(sorted, sorted, filter.number());
  }

  /**
   * What it receives of one period: what waits and is not smooth first. For a unit that ended its
   * successor reports.
   */
  static ReportBoard received(List<ReportSummary> reports, ReportFilter filter) {
    var sorted =
        reports.stream()
            .filter(row -> row.status() != ReportStatus.PASSED_ON)
            .sorted(
                Comparator.comparingInt(ReportBoard::rank).thenComparing(ReportSummary::unitName))
            .toList();
    String status = filter.status();
    var shown =
        sorted.stream()
            .filter(row -> status == null || status.isBlank() || row.status().name().equals(status))
            .toList();
    return new ReportBoard(sorted, shown, filter.number());
  }

  private static int rank(ReportSummary report) {
    return switch (report.status()) {
      case SUBMITTED -> report.smooth() ? 1 : 0;
      case OPEN, RETURNED -> report.overdue() ? 2 : 3;
      case ACCEPTED -> 4;
      case PASSED_ON -> 5;
    };
  }

  /** The rows of the page. */
  public List<ReportSummary> rows() {
    return shown.stream().skip((page - 1L) * ReportFilter.ROWS).limit(ReportFilter.ROWS).toList();
  }

  /** True when there are more after this page. */
  public boolean more() {
    return (long) page * ReportFilter.ROWS < shown.size();
  }

  /** Those that can be accepted without a second look. */
  public List<ReportSummary> smooth() {
    return all.stream().filter(ReportSummary::smooth).toList();
  }

  /** How many wait to be judged. */
  public long waiting() {
    return count(ReportSummary::waits);
  }

  /** How many were sent. */
  public long sent() {
    return count(row -> !row.status().isOwed());
  }

  /** How many were accepted. */
  public long accepted() {
    return count(row -> row.status() == ReportStatus.ACCEPTED);
  }

  /** How many were sent after they were due. */
  public long late() {
    return count(ReportSummary::late);
  }

  /** How many were sent with something missing. */
  public long incomplete() {
    return count(row -> !row.status().isOwed() && !row.complete());
  }

  /** How many were not sent. */
  public long owed() {
    return count(row -> row.status().isOwed());
  }

  /** How many of these are past due. */
  public long overdue() {
    return count(ReportSummary::overdue);
  }

  private long count(Predicate<ReportSummary> which) {
    return all.stream().filter(which).count();
  }

  /** How far the period has come. */
  public Bar bar() {
    return Bar.over(all.size())
        .and("ok", "report.count.accepted", accepted())
        .and("wip", "report.count.waiting", waiting())
        .and("late", "report.count.overdue", overdue());
  }

  /** The period in words; null when there is nothing. */
  public @Nullable String label() {
    return all.isEmpty() ? null : all.getFirst().label();
  }
}
