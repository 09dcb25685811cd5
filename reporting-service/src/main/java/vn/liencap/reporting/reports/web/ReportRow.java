package vn.liencap.reporting.reports.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.reporting.ReportState;

/** A report in a list. */
record ReportRow(
    String id,
    String period,
    String label,
    String unit,
    String unitName,
    String level,
    List<String> programmes,
    String status,
    LocalDate due,
    LocalDate lock,
    @Nullable LocalDate submittedOn,
    boolean late,
    boolean overdue,
    boolean complete,
    long sequence) {

  static ReportRow of(ReportState report, String unitName, String level, LocalDate today) {
    return new ReportRow(
        report.id().value(),
        report.id().period(),
        report.label(),
        report.unit().value(),
        unitName,
        level,
        report.programmes().stream().map(programme -> programme.value()).toList(),
        report.status().name(),
        report.due(),
        report.lock(),
        report.submittedOn(),
        report.isLate(),
        report.status().isOwed() && today.isAfter(report.due()),
        report.complete(),
        report.sequence());
  }
}
