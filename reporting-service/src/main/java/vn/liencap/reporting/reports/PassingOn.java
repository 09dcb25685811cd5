package vn.liencap.reporting.reports;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.reporting.reports.domain.Report;
import vn.liencap.reporting.reports.domain.Report.Answering;
import vn.liencap.reporting.reports.domain.Reports;

/**
 * Open reports of units that have ended pass on: what was written goes into the successor's report,
 * then the report is closed. Each step may be repeated; a crash between them repeats the first one
 * without effect.
 */
@Component
class PassingOn {
  private final Reports reports;
  private final Heirs heirs;
  private final Clock clock;

  PassingOn(Reports reports, Heirs heirs, Clock clock) {
    this.reports = reports;
    this.heirs = heirs;
    this.clock = clock;
  }

  /** Passes on what these ended units still owe of a period. */
  void passOn(Collection<UnitId> ended, String period) {
    reports.states(ended.stream().map(unit -> ReportId.of(period, unit)).toList()).stream()
        .filter(report -> report.status().isOwed())
        .forEach(this::passOn);
  }

  /** It waits for the successor's report, which this round or the next one opens. */
  private void passOn(ReportState ended) {
    Optional<Report> heir =
        heirs
            .heirOf(ended.unit())
            .flatMap(unit -> reports.find(ReportId.of(ended.id().period(), unit)));
    Optional<Report> left = reports.find(ended.id());
    if (heir.isEmpty() || left.isEmpty()) {
      return;
    }
    if (heir.get().inheriting(left.get()).map(this::write).orElse(true)) {
      left.get().passedOn(clock.instant().truncatedTo(ChronoUnit.MILLIS)).ifPresent(this::write);
    }
  }

  private boolean write(Answering change) {
    return reports.replace(change.before(), change.after(), change.event());
  }
}
