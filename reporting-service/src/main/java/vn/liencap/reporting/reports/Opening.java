package vn.liencap.reporting.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.reports.domain.Duty;
import vn.liencap.reporting.reports.domain.Report;
import vn.liencap.reporting.reports.domain.Reports;
import vn.liencap.reporting.templates.domain.Template;
import vn.liencap.reporting.templates.domain.Templates;

/**
 * Reports open by themselves: for each published template and period, at each unit that takes part
 * in the programme and has one of the levels asked. Ids are natural, so doing it again, or at two
 * instances at once, opens nothing twice.
 */
@Component
public class Opening {
  private static final int AT_ONCE = 500;

  private final Templates templates;
  private final Periods periods;
  private final Reports reports;
  private final AskedUnits askedUnits;
  private final UnitDirectory directory;
  private final PassingOn passing;
  private final Clock clock;

  Opening(
      Templates templates,
      Periods periods,
      Reports reports,
      AskedUnits askedUnits,
      UnitDirectory directory,
      PassingOn passing,
      Clock clock) {
    this.passing = passing;
    this.templates = templates;
    this.periods = periods;
    this.reports = reports;
    this.askedUnits = askedUnits;
    this.directory = directory;
    this.clock = clock;
  }

  /** Opens what is to be written today and is not there yet. */
  public void open() {
    LocalDate today = LocalDate.now(clock);
    for (Template template : templates.active()) {
      template.newest().ifPresent(version -> open(template, version, today));
    }
  }

  private void open(Template template, Template.Version version, LocalDate today) {
    List<Periods.Open> open = periods.openOn(template.id(), version.content(), today);
    if (open.isEmpty()) {
      return;
    }
    var duty = new Duty(template.programme(), template.id(), version.number());
    Set<UnitId> asked = askedUnits.ids(template, version.content(), today);
    List<UnitView> units = askedUnits.of(asked, template, version.content(), today);
    for (int from = 0; from < units.size(); from += AT_ONCE) {
      List<UnitView> some = units.subList(from, Math.min(units.size(), from + AT_ONCE));
      open.forEach(period -> open(duty, period, some, today));
    }
    List<UnitId> ended =
        asked.stream().filter(unit -> directory.at(unit, today).isEmpty()).toList();
    for (int from = 0; from < ended.size(); from += AT_ONCE) {
      List<UnitId> some = ended.subList(from, Math.min(ended.size(), from + AT_ONCE));
      open.forEach(period -> passing.passOn(some, period.period().id()));
    }
  }

  private void open(Duty duty, Periods.Open open, List<UnitView> units, LocalDate today) {
    Map<ReportId, UnitView> wanted =
        units.stream()
            .filter(unit -> !today.isAfter(open.lock().apply(unit.level())))
            .collect(
                Collectors.toMap(unit -> ReportId.of(open.period().id(), unit.id()), unit -> unit));
    Map<ReportId, ReportState> known =
        reports.states(wanted.keySet()).stream()
            .collect(Collectors.toMap(ReportState::id, state -> state));
    var fresh = new ArrayList<Report>();
    wanted.forEach(
        (id, unit) -> {
          ReportState state = known.get(id);
          if (state == null) {
            fresh.add(Report.opened(stateOf(id, open, unit, duty), List.of(duty)));
          } else if (!state.programmes().contains(duty.programme()) && state.status().isOwed()) {
            answerToo(id, duty);
          }
        });
    reports.insertNew(fresh);
  }

  /** One report answers several programmes; the next round adds what a faster writer kept out. */
  private void answerToo(ReportId id, Duty duty) {
    reports
        .find(id)
        .flatMap(report -> report.answering(duty, clock.instant().truncatedTo(ChronoUnit.MILLIS)))
        .ifPresent(
            added -> {
              var _ = reports.replace(added.before(), added.after(), added.event());
            });
  }

  private static ReportState stateOf(ReportId id, Periods.Open open, UnitView unit, Duty duty) {
    return new ReportState(
        id,
        open.period().label(),
        open.period().from(),
        open.period().to(),
        unit.id(),
        unit.parent(),
        unit.via(),
        List.of(duty.programme()),
        open.due().apply(unit.level()),
        open.lock().apply(unit.level()),
        ReportStatus.OPEN,
        1,
        null,
        false,
        null,
        Map.of(),
        1);
  }
}
