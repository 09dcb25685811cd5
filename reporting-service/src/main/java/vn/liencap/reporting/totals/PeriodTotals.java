package vn.liencap.reporting.totals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.contracts.reporting.Slice;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.calendar.domain.PeriodId;
import vn.liencap.reporting.reports.Periods;
import vn.liencap.reporting.reports.domain.AskedPeriod;
import vn.liencap.reporting.rollup.Overview;
import vn.liencap.reporting.rollup.domain.Counters;
import vn.liencap.reporting.rollup.domain.Period;
import vn.liencap.reporting.templates.domain.Content;
import vn.liencap.reporting.templates.domain.Indicator;
import vn.liencap.reporting.templates.domain.Template;
import vn.liencap.reporting.templates.domain.Templates;

/**
 * What a period brought at a unit and the units below it. One document holds what reports say, one
 * per half-month what was entered, however many units there are.
 */
@Service
public class PeriodTotals {
  private final Overview overview;
  private final Periods periods;
  private final Templates templates;
  private final PlanTargets targets;
  private final UnitDirectory directory;
  private final Clock clock;

  PeriodTotals(
      Overview overview,
      Periods periods,
      Templates templates,
      PlanTargets targets,
      UnitDirectory directory,
      Clock clock) {
    this.overview = overview;
    this.periods = periods;
    this.templates = templates;
    this.targets = targets;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * A period at a unit.
   *
   * @param indicators what was asked, each once
   * @param total the unit with all below it
   * @param aims what plans aim at, by the code of the indicator
   * @param children the units directly below, in the order of a dictionary
   */
  public record Sight(
      AskedPeriod period,
      List<Indicator> indicators,
      Map<String, List<Row.Aim>> aims,
      Row total,
      List<Row> children) {}

  /** The table of a period; empty when there is no such period. */
  public Optional<Sight> of(ProgrammeState programme, UnitId unit, String periodId) {
    return periods.find(periodId).map(period -> sight(programme, unit, period));
  }

  private Sight sight(ProgrammeState programme, UnitId unit, AskedPeriod period) {
    List<Indicator> indicators = indicators(programme.id(), period.id());
    Overview.Sight reported = overview.of(nodeOf(programme.id(), period, unit));
    Entered entered = entered(programme.id(), period, unit);
    boolean enteredCrosses = programme.figuresCross() == FigureBorder.WHEN_ENTERED;
    LocalDate today = LocalDate.now(clock);
    LocalDate day = Period.of(reported.node().id().period()).dayOfTree(today);
    var rows = new LinkedHashMap<UnitId, Row>();
    directory
        .childrenOf(unit, day)
        .forEach(
            child -> {
              Totals told = toldBy(reported, child.id());
              @Nullable Totals live =
                  enteredCrosses ? entered.below().getOrDefault(child.id(), Totals.NONE) : null;
              if (!told.counts().isEmpty() || (live != null && !live.counts().isEmpty())) {
                rows.put(child.id(), row(child, day, told, live, indicators, today));
              }
            });
    Row total =
        directory
            .atOrLatest(unit, day)
            .map(
                view -> row(view, day, reported.node().shown(), entered.total(), indicators, today))
            .orElseThrow();
    return new Sight(
        period, indicators, targets.of(programme, unit), total, List.copyOf(rows.values()));
  }

  private static Totals toldBy(Overview.Sight sight, UnitId unit) {
    return sight.children().stream()
        .filter(child -> child.unit().id().equals(unit))
        .findFirst()
        .map(child -> child.slot().totals())
        .orElse(Totals.NONE);
  }

  /** What was entered within the period: at the unit with all below, and by unit below. */
  private record Entered(Totals total, Map<UnitId, Totals> below) {}

  private Entered entered(ProgrammeId programme, AskedPeriod period, UnitId unit) {
    var totals = new ArrayList<Totals>();
    var below = new HashMap<UnitId, List<Totals>>();
    for (Slice slice : period.slices()) {
      Overview.Sight sight = overview.of(NodeId.of(programme, slice.key(), unit));
      totals.add(sight.node().total());
      sight
          .children()
          .forEach(
              child ->
                  below
                      .computeIfAbsent(child.unit().id(), _ -> new ArrayList<>())
                      .add(child.slot().totals()));
    }
    var sums = new HashMap<UnitId, Totals>();
    below.forEach((child, parts) -> sums.put(child, Totals.sum(parts)));
    return new Entered(Totals.sum(totals), sums);
  }

  private Row row(
      UnitView unit,
      LocalDate day,
      Totals told,
      @Nullable Totals live,
      List<Indicator> indicators,
      LocalDate today) {
    var values = new LinkedHashMap<String, Row.Value>();
    for (Indicator indicator : indicators) {
      values.put(indicator.code(), valueOf(told, live, indicator));
    }
    return new Row(
        unit.id().value(),
        unit.name(),
        unit.level().code(),
        directory.hasChildren(unit.id(), day),
        Row.Counts.of(told, today),
        values);
  }

  static Row.Value valueOf(Totals told, @Nullable Totals live, Indicator indicator) {
    return new Row.Value(
        entered(live, indicator),
        reported(told, indicator, true),
        reported(told, indicator, false));
  }

  /** What is typed was not entered anywhere but in reports. */
  private static Row.@Nullable Parts entered(@Nullable Totals live, Indicator indicator) {
    String counter = indicator.counter();
    if (live == null || counter == null) {
      return null;
    }
    String of = indicator.of();
    return new Row.Parts(
        live.get(counter), indicator.isRatio() && of != null ? live.get(of) : null);
  }

  private static Row.Parts reported(Totals told, Indicator indicator, boolean submitted) {
    String code = indicator.code();
    String of = code + Indicator.DENOMINATOR;
    long value = told.get(submitted ? Counters.submitted(code) : Counters.accepted(code));
    return new Row.Parts(
        value,
        indicator.isRatio()
            ? (Long) told.get(submitted ? Counters.submitted(of) : Counters.accepted(of))
            : null);
  }

  /** What the programme's templates ask in a period, each indicator once. */
  public List<Indicator> indicators(ProgrammeId programme, String period) {
    var byCode = new LinkedHashMap<String, Indicator>();
    for (Template template : templates.list(programme, null, 200)) {
      template
          .newest()
          .map(Template.Version::content)
          .filter(content -> isAsked(template.id(), content, period))
          .ifPresent(
              content ->
                  content.indicators().stream()
                      .filter(Indicator::isFigure)
                      .forEach(indicator -> byCode.putIfAbsent(indicator.code(), indicator)));
    }
    return List.copyOf(byCode.values());
  }

  private static boolean isAsked(String template, Content content, String period) {
    Optional<String> adHoc = AskedPeriod.templateOf(period);
    if (adHoc.isPresent()) {
      return adHoc.get().equals(template);
    }
    PeriodId id = PeriodId.parse(period);
    return id.regime().equals(content.regime()) && content.isAskedIn(id.code());
  }

  static NodeId nodeOf(ProgrammeId programme, AskedPeriod period, UnitId unit) {
    return NodeId.of(
        programme, Period.ofReports(period.id(), period.from(), period.to()).key(), unit);
  }

  /**
   * Units by periods: how far the reports below each unit have come, for the heat table.
   *
   * @param periods in the order of time
   * @param rows the unit itself first, then those directly below
   */
  public record Heat(List<AskedPeriod> periods, List<HeatRow> rows) {}

  /** A unit in the heat table, a cell per period. */
  public record HeatRow(String unit, String name, String level, List<Row.Counts> cells) {}

  /** The heat table of these periods. */
  public Heat heat(ProgrammeId programme, UnitId unit, List<AskedPeriod> asked) {
    LocalDate today = LocalDate.now(clock);
    var names = new LinkedHashMap<UnitId, UnitView>();
    directory.atOrLatest(unit, today).ifPresent(view -> names.put(unit, view));
    var sights = new ArrayList<Map<UnitId, Totals>>();
    for (AskedPeriod period : asked) {
      Overview.Sight sight = overview.of(nodeOf(programme, period, unit));
      var told = new HashMap<UnitId, Totals>();
      told.put(unit, sight.node().total());
      for (Overview.Child child : sight.children()) {
        told.put(child.unit().id(), child.slot().totals());
        names.putIfAbsent(child.unit().id(), child.unit());
      }
      sights.add(told);
    }
    List<HeatRow> rows =
        names.values().stream()
            .map(
                view ->
                    new HeatRow(
                        view.id().value(),
                        view.name(),
                        view.level().code(),
                        sights.stream()
                            .map(told -> told.getOrDefault(view.id(), Totals.NONE))
                            .map(totals -> Row.Counts.of(totals, today))
                            .toList()))
            .toList();
    return new Heat(asked, rows);
  }
}
