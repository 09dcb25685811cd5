package vn.liencap.reporting.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.calendar.WorkingDays;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.Rights;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.calendar.ReportingCalendar;
import vn.liencap.reporting.calendar.domain.Deadlines;
import vn.liencap.reporting.calendar.domain.Ladder;
import vn.liencap.reporting.calendar.domain.Regime;
import vn.liencap.reporting.calendar.domain.Regimes;
import vn.liencap.reporting.calendar.domain.ReportingPeriod;
import vn.liencap.runtime.ProblemException;

/** The reporting periods of a year, with the days on which a unit's report is due and locked. */
@RestController
@RequestMapping("/api/periods")
class PeriodsController {
  private final Regimes regimes;
  private final ReportingCalendar calendar;
  private final UnitDirectory directory;
  private final Rights rights;
  private final Clock clock;

  PeriodsController(
      Regimes regimes,
      ReportingCalendar calendar,
      UnitDirectory directory,
      Rights rights,
      Clock clock) {
    this.regimes = regimes;
    this.calendar = calendar;
    this.directory = directory;
    this.rights = rights;
    this.clock = clock;
  }

  /**
   * When a level's report is due and locked; both days are inclusive.
   *
   * @param level the level's code
   */
  record Dates(Level level, LocalDate due, LocalDate lock) {}

  /**
   * A period.
   *
   * @param dates those of the unit that was asked about
   * @param ladder those of every level that the regime names, the lowest first
   */
  record PeriodResource(
      String id,
      String regime,
      int year,
      String code,
      String label,
      LocalDate from,
      LocalDate to,
      Dates dates,
      List<Dates> ladder) {}

  /** Periods in the order of their regimes. */
  record PeriodList(List<PeriodResource> items) {}

  /**
   * Lists the periods of a year.
   *
   * @param regime of one regime only; of all when left out
   * @param year the present one when left out
   * @param unit whose dates are given; the caller's own when left out
   */
  @GetMapping
  PeriodList list(
      @RequestParam(required = false) @Nullable String regime,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable UnitId unit,
      Actor actor) {
    int asked = Years.checked(year == null ? LocalDate.now(clock).getYear() : year);
    Level level = levelOf(unit == null ? actor.unit() : unit, actor);
    WorkingDays days = calendar.workingDays();
    return new PeriodList(
        asked(regime).stream()
            .flatMap(it -> it.periodsOf(asked).stream().map(p -> period(it, p, level, days)))
            .toList());
  }

  private List<Regime> asked(@Nullable String regime) {
    return regime == null
        ? regimes.all()
        : List.of(
            regimes
                .find(regime)
                .orElseThrow(() -> ProblemException.notFound("Không có chế độ báo cáo này.")));
  }

  private Level levelOf(UnitId unit, Actor actor) {
    if (!rights.maySee(actor, unit)) {
      throw ProblemException.forbidden(
          "Đơn vị này không phải đơn vị của bạn hoặc đơn vị cấp dưới. Hãy chọn đơn vị khác.");
    }
    return directory
        .atOrLatest(unit, LocalDate.now(clock))
        .map(UnitView::level)
        .orElseThrow(() -> ProblemException.notFound("Không có đơn vị này."));
  }

  private static PeriodResource period(
      Regime regime, ReportingPeriod period, Level level, WorkingDays days) {
    return new PeriodResource(
        period.id(),
        period.regime(),
        period.year(),
        period.code(),
        period.label(),
        period.from(),
        period.to(),
        dates(regime, period, level, days),
        regime.due().steps().stream()
            .map(Ladder.Step::level)
            .map(step -> dates(regime, period, step, days))
            .toList());
  }

  private static Dates dates(Regime regime, ReportingPeriod period, Level level, WorkingDays days) {
    return new Dates(
        level,
        Deadlines.due(regime, period, level, days),
        Deadlines.lock(regime, period, level, days));
  }
}
