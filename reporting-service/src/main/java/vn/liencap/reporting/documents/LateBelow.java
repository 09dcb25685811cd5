package vn.liencap.reporting.documents;

import static java.util.function.Function.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.Slice;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.documents.domain.Briefing;
import vn.liencap.reporting.documents.domain.Briefing.Late;
import vn.liencap.reporting.documents.domain.LateReason;
import vn.liencap.reporting.reports.domain.Adjustments;
import vn.liencap.reporting.reports.domain.Progress;
import vn.liencap.reporting.reports.domain.Reports;
import vn.liencap.reporting.rollup.Overview;
import vn.liencap.reporting.rollup.domain.Counters;
import vn.liencap.reporting.totals.PeriodTotals;
import vn.liencap.reporting.totals.Row;

/** Finds the late units directly below one, and why the worst of them are. */
@Component
class LateBelow {
  private final Reports reports;
  private final Adjustments adjustments;
  private final Bodies bodies;

  LateBelow(Reports reports, Adjustments adjustments, Bodies bodies) {
    this.reports = reports;
    this.adjustments = adjustments;
    this.bodies = bodies;
  }

  /** A unit below with all that is known of it, before the reasons are looked up. */
  private record Below(
      UnitId unit,
      String name,
      @Nullable ReportState report,
      long overdueReports,
      long owedReports,
      Totals year) {

    Below with(Row.Counts counts) {
      return new Below(
          unit, name, report, counts.overdue(), counts.open() + counts.returned(), year);
    }

    Below with(ReportState own) {
      return new Below(unit, name, own, overdueReports, owedReports, year);
    }

    Late late(LocalDate today, String why) {
      return new Late(
          name,
          report == null ? 0 : daysLate(report, today),
          overdueReports,
          Counters.overdue(year, Counters.PLANS_DUE, today),
          Counters.overdue(year, Counters.ACTIVITIES_DUE, today),
          why);
    }

    LateReason reason(@Nullable Progress progress, boolean figured, LocalDate today) {
      boolean owesItself = report != null && report.status().isOwed();
      return new LateReason(
          progress,
          figured,
          overdueReports == 0 ? 0 : Math.max(0, owedReports - (owesItself ? 1 : 0)),
          Counters.overdue(year, Counters.PLANS_DUE, today),
          Counters.overdue(year, Counters.ACTIVITIES_ASKING, today));
    }
  }

  /** Days since a report was due that is still owed; 0 when it is not late. */
  static long daysLate(ReportState report, LocalDate today) {
    return report.status().isOwed() ? Math.max(0, ChronoUnit.DAYS.between(report.due(), today)) : 0;
  }

  /**
   * The late units, the worst first; only those that will be named have a reason.
   *
   * @param year what is counted of the programme's year
   * @param sight the reports of a period; null while none is asked
   * @param own the reports of the units directly below
   */
  List<Late> of(
      Overview.Sight year,
      PeriodTotals.@Nullable Sight sight,
      List<ReportState> own,
      LocalDate today) {
    List<Below> late =
        below(year, sight, own, today).stream()
            .filter(unit -> unit.late(today, "").isLate())
            .sorted((a, b) -> Late.WORST_FIRST.compare(a.late(today, ""), b.late(today, "")))
            .toList();
    List<Below> named = late.subList(0, Math.min(Briefing.MOST_LATE, late.size()));
    Map<ReportId, Progress> progress = progress(named);
    var all = new ArrayList<Late>();
    named.forEach(unit -> all.add(unit.late(today, why(unit, progress, today))));
    late.subList(named.size(), late.size()).forEach(unit -> all.add(unit.late(today, "")));
    return all;
  }

  private List<Below> below(
      Overview.Sight year,
      PeriodTotals.@Nullable Sight sight,
      List<ReportState> own,
      LocalDate today) {
    Map<UnitId, Below> units = new LinkedHashMap<>();
    for (Overview.Child child : year.children()) {
      units.put(
          child.unit().id(),
          new Below(child.unit().id(), child.unit().name(), null, 0, 0, child.slot().totals()));
    }
    if (sight != null) {
      for (Row row : sight.children()) {
        UnitId unit = new UnitId(row.unit());
        units.put(unit, known(units, unit, row.name()).with(row.reports()));
      }
    }
    for (ReportState report : own) {
      UnitId unit = report.unit();
      units.put(unit, known(units, unit, bodies.name(unit, today)).with(report));
    }
    return List.copyOf(units.values());
  }

  private static Below known(Map<UnitId, Below> units, UnitId unit, String name) {
    return units.getOrDefault(unit, new Below(unit, name, null, 0, 0, Totals.NONE));
  }

  private Map<ReportId, Progress> progress(List<Below> units) {
    List<ReportId> ids = new ArrayList<>();
    for (Below unit : units) {
      if (unit.report() != null) {
        ids.add(unit.report().id());
      }
    }
    return reports.progress(ids).stream()
        .collect(Collectors.toMap(report -> report.state().id(), identity()));
  }

  private String why(Below unit, Map<ReportId, Progress> known, LocalDate today) {
    Progress progress = unit.report() == null ? null : known.get(unit.report().id());
    return unit.reason(progress, progress != null && isFigured(progress), today).on(today);
  }

  /** What people type is kept at the end of its period. */
  private boolean isFigured(Progress report) {
    return !report.begun()
        && !adjustments
            .sheet(report.state().unit(), Slice.of(report.state().to()))
            .entries()
            .isEmpty();
  }
}
