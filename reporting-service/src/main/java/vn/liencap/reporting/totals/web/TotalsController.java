package vn.liencap.reporting.totals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.directory.Rights;
import vn.liencap.reporting.calendar.domain.Regime;
import vn.liencap.reporting.calendar.domain.Regimes;
import vn.liencap.reporting.reports.domain.AskedPeriod;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.templates.domain.Indicator;
import vn.liencap.reporting.totals.PeriodTotals;
import vn.liencap.reporting.totals.PeriodTrend;
import vn.liencap.reporting.totals.Row;
import vn.liencap.runtime.ProblemException;

/** The totals of a period, and units by periods. */
@RestController
@RequestMapping("/api/rollups/{programme}/{unit}")
class TotalsController {
  private final PeriodTotals totals;
  private final PeriodTrend trend;
  private final Programmes programmes;
  private final Regimes regimes;
  private final Rights rights;

  TotalsController(
      PeriodTotals totals,
      PeriodTrend trend,
      Programmes programmes,
      Regimes regimes,
      Rights rights) {
    this.totals = totals;
    this.trend = trend;
    this.programmes = programmes;
    this.regimes = regimes;
    this.rights = rights;
  }

  /** A period at a unit. */
  record View(
      String programme,
      String period,
      String label,
      LocalDate from,
      LocalDate to,
      String figuresCross,
      List<Asked> indicators,
      Row total,
      List<Row> children) {}

  /** An indicator as it is asked. */
  record Asked(
      String code,
      String label,
      String unit,
      String aggregation,
      @org.jspecify.annotations.Nullable Long target,
      List<Row.Aim> aims) {

    static Asked of(Indicator indicator, Map<String, List<Row.Aim>> aims) {
      return new Asked(
          indicator.code(),
          indicator.label(),
          indicator.unit(),
          indicator.aggregation().name(),
          indicator.target(),
          aims.getOrDefault(indicator.code(), List.of()));
    }
  }

  @GetMapping("/indicators")
  View indicators(
      @PathVariable ProgrammeId programme,
      @PathVariable UnitId unit,
      @RequestParam String period,
      Actor actor) {
    ProgrammeState known = visible(programme, unit, actor);
    return totals
        .of(known, unit, period)
        .map(
            sight ->
                new View(
                    programme.value(),
                    sight.period().id(),
                    sight.period().label(),
                    sight.period().from(),
                    sight.period().to(),
                    known.figuresCross().name(),
                    sight.indicators().stream()
                        .map(indicator -> Asked.of(indicator, sight.aims()))
                        .toList(),
                    sight.total(),
                    sight.children()))
        .orElseThrow(() -> ProblemException.notFound("Không có kỳ báo cáo này."));
  }

  /**
   * How the indicators went from period to period of the same kind.
   *
   * @param points oldest first, the period that was asked for last
   */
  record TrendView(String programme, String unit, List<Asked> indicators, List<Point> points) {
    static TrendView of(ProgrammeId programme, UnitId unit, PeriodTrend.Sight sight) {
      return new TrendView(
          programme.value(),
          unit.value(),
          sight.indicators().stream().map(indicator -> Asked.of(indicator, Map.of())).toList(),
          sight.points().stream().map(Point::of).toList());
    }
  }

  /** A period of the trend. */
  record Point(
      String period,
      String label,
      LocalDate from,
      LocalDate to,
      Row.Counts reports,
      Map<String, Row.Value> values) {
    static Point of(PeriodTrend.Point point) {
      return new Point(
          point.period().id(),
          point.period().label(),
          point.period().from(),
          point.period().to(),
          point.reports(),
          point.values());
    }
  }

  /** The trend up to a period. */
  @GetMapping("/trend")
  TrendView trend(
      @PathVariable ProgrammeId programme,
      @PathVariable UnitId unit,
      @RequestParam String period,
      Actor actor) {
    visible(programme, unit, actor);
    return trend
        .of(programme, unit, period)
        .map(sight -> TrendView.of(programme, unit, sight))
        .orElseThrow(() -> ProblemException.notFound("Không có kỳ báo cáo này."));
  }

  /** The heat table of a regime's periods of a year. */
  @GetMapping("/heat")
  HeatView heat(
      @PathVariable ProgrammeId programme,
      @PathVariable UnitId unit,
      @RequestParam String regime,
      @RequestParam int year,
      Actor actor) {
    visible(programme, unit, actor);
    if (year < 2000 || year > 2100) {
      throw new IllegalArgumentException("Years are 2000 to 2100");
    }
    Regime known =
        regimes
            .find(regime)
            .orElseThrow(() -> ProblemException.notFound("Không có chế độ báo cáo này."));
    List<AskedPeriod> asked =
        known.periodsOf(year).stream()
            .map(period -> new AskedPeriod(period.id(), period.label(), period.from(), period.to()))
            .toList();
    return HeatView.of(totals.heat(programme, unit, asked));
  }

  /** Units by periods. */
  record HeatView(List<Column> periods, List<PeriodTotals.HeatRow> rows) {
    static HeatView of(PeriodTotals.Heat heat) {
      return new HeatView(
          heat.periods().stream()
              .map(period -> new Column(period.id(), period.label()))
              .collect(Collectors.toList()),
          heat.rows());
    }
  }

  /** A period of the heat table. */
  record Column(String id, String label) {}

  private ProgrammeState visible(ProgrammeId programme, UnitId unit, Actor actor) {
    if (!rights.maySee(actor, unit)) {
      throw ProblemException.forbidden(
          "Số liệu này không thuộc đơn vị của bạn hoặc đơn vị cấp dưới. Hãy chọn đơn vị khác.");
    }
    Map<ProgrammeId, ProgrammeState> known = programmes.find(List.of(programme));
    ProgrammeState found = known.get(programme);
    if (found == null) {
      throw ProblemException.notFound("Không có chương trình này.");
    }
    return found;
  }
}
