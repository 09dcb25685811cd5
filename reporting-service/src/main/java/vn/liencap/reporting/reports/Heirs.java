package vn.liencap.reporting.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.directory.Successions;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.reports.domain.Reports;

/**
 * Whose work a unit answers for in a period: its own, and that of units that ended by its last day
 * and passed on to it, unless they sent a report of their own. The work of a unit that was split is
 * answered for by the first of its successors, so that it is counted once.
 */
@Component
class Heirs {
  private final UnitDirectory directory;
  private final Successions successions;
  private final Reports reports;

  Heirs(UnitDirectory directory, Successions successions, Reports reports) {
    this.directory = directory;
    this.successions = successions;
    this.reports = reports;
  }

  /** The unit itself, then those it answers for in a period. */
  List<UnitId> answeredBy(UnitId unit, String period, LocalDate to) {
    var found = new ArrayList<>(List.of(unit));
    for (int next = 0; next < found.size(); next++) {
      UnitId heir = found.get(next);
      directory.predecessorsOf(heir).stream()
          .filter(past -> !found.contains(past))
          .filter(past -> endedBy(past, to))
          .filter(past -> heirOf(past).filter(heir::equals).isPresent())
          .sorted(Comparator.comparing(UnitId::value))
          .forEach(found::add);
    }
    if (found.size() > 1) {
      found.removeAll(reportingThemselves(found.subList(1, found.size()), period));
    }
    return found;
  }

  private Set<UnitId> reportingThemselves(List<UnitId> past, String period) {
    return reports.states(past.stream().map(unit -> ReportId.of(period, unit)).toList()).stream()
        .filter(report -> !report.status().isOwed() && report.status() != ReportStatus.PASSED_ON)
        .map(ReportState::unit)
        .collect(Collectors.toSet());
  }

  private boolean endedBy(UnitId past, LocalDate day) {
    return directory
        .latest(past)
        .map(UnitView::validTo)
        .filter(lastDay -> !lastDay.isAfter(day))
        .isPresent();
  }

  /** The one that answers for an ended unit; empty while nobody succeeds it. */
  Optional<UnitId> heirOf(UnitId past) {
    return successions.heirOf(past);
  }
}
