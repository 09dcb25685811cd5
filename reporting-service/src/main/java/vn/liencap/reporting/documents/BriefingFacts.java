package vn.liencap.reporting.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.documents.domain.Briefing;
import vn.liencap.reporting.documents.domain.Briefing.Aimed;
import vn.liencap.reporting.documents.domain.Briefing.Change;
import vn.liencap.reporting.documents.domain.Briefing.Reporting;
import vn.liencap.reporting.documents.domain.Briefing.ToSign;
import vn.liencap.reporting.documents.domain.Briefing.Value;
import vn.liencap.reporting.documents.domain.Briefing.Work;
import vn.liencap.reporting.letters.domain.WaitingLetters;
import vn.liencap.reporting.reports.domain.AskedPeriod;
import vn.liencap.reporting.reports.domain.Reports;
import vn.liencap.reporting.rollup.Overview;
import vn.liencap.reporting.rollup.domain.Counters;
import vn.liencap.reporting.rollup.domain.Period;
import vn.liencap.reporting.templates.domain.Indicator;
import vn.liencap.reporting.totals.PeriodTotals;
import vn.liencap.reporting.totals.Row;

/** Puts together what a briefing says, from the same documents as the overview. */
@Component
class BriefingFacts {
  private static final int RECENT_DAYS = 7;

  private final Overview overview;
  private final PeriodTotals totals;
  private final BriefedPeriods periods;
  private final Reports reports;
  private final LateBelow late;
  private final WaitingLetters letters;
  private final Bodies bodies;

  BriefingFacts(
      Overview overview,
      PeriodTotals totals,
      BriefedPeriods periods,
      Reports reports,
      LateBelow late,
      WaitingLetters letters,
      Bodies bodies) {
    this.overview = overview;
    this.totals = totals;
    this.periods = periods;
    this.reports = reports;
    this.late = late;
    this.letters = letters;
    this.bodies = bodies;
  }

  /**
   * The facts of a day.
   *
   * @param sight the reports of a period; null while none is asked
   * @param isOwn true for a reader of the unit itself, who may know of its drafts
   */
  Briefing of(
      ProgrammeState programme,
      UnitView unit,
      PeriodTotals.@Nullable Sight sight,
      boolean isOwn,
      LocalDate today) {
    Overview.Sight year =
        overview.of(NodeId.of(programme.id(), Period.ofYear(programme.year()).key(), unit.id()));
    List<ReportState> below =
        sight == null
            ? List.of()
            : reports.statesBelow(unit.id(), sight.period().id()).stream()
                .filter(report -> report.programmes().contains(programme.id()))
                .toList();
    return new Briefing(
        programme.name(),
        bodies.body(unit, today),
        today,
        work(year.node().total(), today),
        sight == null ? null : reporting(programme, unit, sight, below, today),
        late.of(year, sight, below, today),
        isOwn ? toSign(unit, today) : null);
  }

  private List<ToSign> toSign(UnitView unit, LocalDate today) {
    return letters.of(unit.id()).stream()
        .map(
            letter ->
                new ToSign(
                    letter.subject(),
                    letter.recipients(),
                    letter.firstRecipients().stream()
                        .findFirst()
                        .map(first -> bodies.name(first, today))
                        .orElse(""),
                    letter.draftedOn()))
        .toList();
  }

  private static Work work(Totals totals, LocalDate today) {
    return new Work(
        totals.get(Counters.ACTIVITIES),
        totals.get(Counters.of(ActivityStatus.COMPLETED)),
        totals.get(Counters.of(ActivityStatus.IN_PROGRESS)),
        totals.get(Counters.of(ActivityStatus.NOT_STARTED)),
        Counters.overdue(totals, Counters.ACTIVITIES_DUE, today),
        Counters.overdue(totals, Counters.PLANS_DUE, today));
  }

  private Reporting reporting(
      ProgrammeState programme,
      UnitView unit,
      PeriodTotals.Sight sight,
      List<ReportState> below,
      LocalDate today) {
    Row.Counts counts = sight.total().reports();
    long own =
        reports.states(List.of(ReportId.of(sight.period().id(), unit.id()))).stream()
            .mapToLong(report -> LateBelow.daysLate(report, today))
            .sum();
    Optional<AskedPeriod> before = periods.before(sight.period());
    return new Reporting(
        sight.period().label(),
        counts.total(),
        counts.submitted(),
        counts.accepted(),
        counts.returned(),
        counts.open(),
        counts.late(),
        counts.overdue(),
        own,
        recent(below, today),
        targets(sight),
        before.map(AskedPeriod::label).orElse(null),
        before
            .flatMap(period -> totals.of(programme, unit.id(), period.id()))
            .map(earlier -> changes(earlier, sight))
            .orElse(List.of()));
  }

  private List<String> recent(List<ReportState> below, LocalDate today) {
    return below.stream()
        .filter(report -> !report.status().isOwed())
        .filter(report -> isRecent(report.submittedOn(), today))
        .map(report -> bodies.name(report.unit(), today))
        .sorted()
        .toList();
  }

  private static boolean isRecent(@Nullable LocalDate day, LocalDate today) {
    return day != null && !day.isBefore(today.minusDays(RECENT_DAYS));
  }

  private static List<Aimed> targets(PeriodTotals.Sight sight) {
    return sight.indicators().stream()
        .filter(indicator -> indicator.target() != null)
        .flatMap(
            indicator ->
                told(sight, indicator)
                    .map(
                        value ->
                            new Aimed(indicator, value(value.submitted()), value(value.accepted())))
                    .stream())
        .toList();
  }

  private static Optional<Row.Value> told(PeriodTotals.Sight sight, Indicator indicator) {
    return Optional.ofNullable(sight.total().values().get(indicator.code()));
  }

  private static Value value(Row.Parts parts) {
    return new Value(parts.value(), parts.of());
  }

  private static List<Change> changes(PeriodTotals.Sight earlier, PeriodTotals.Sight now) {
    var changes = new ArrayList<Change>();
    for (Indicator indicator : now.indicators()) {
      Optional<Value> before =
          told(earlier, indicator).map(Row.Value::submitted).map(BriefingFacts::value);
      Optional<Value> after =
          told(now, indicator).map(Row.Value::submitted).map(BriefingFacts::value);
      if (before.isPresent() && after.isPresent() && !before.equals(after)) {
        changes.add(new Change(indicator.label(), before.get(), after.get()));
      }
    }
    return changes;
  }
}
