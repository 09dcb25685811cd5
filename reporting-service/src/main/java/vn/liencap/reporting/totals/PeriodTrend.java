package vn.liencap.reporting.totals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.reports.Periods;
import vn.liencap.reporting.reports.domain.AskedPeriod;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.templates.domain.Indicator;

/**
 * How the indicators of a unit and all below it went from period to period: one read for all of
 * them. Periods before anything was asked or entered are left out.
 */
@Service
public class PeriodTrend {
  private static final int MOST_PERIODS = 8;

  private final Nodes nodes;
  private final Periods periods;
  private final PeriodTotals totals;
  private final Clock clock;

  PeriodTrend(Nodes nodes, Periods periods, PeriodTotals totals, Clock clock) {
    this.nodes = nodes;
    this.periods = periods;
    this.totals = totals;
    this.clock = clock;
  }

  /** A period with the reports and figures of the unit and all below it. */
  public record Point(AskedPeriod period, Row.Counts reports, Map<String, Row.Value> values) {}

  /**
   * The periods up to one of them, of the same kind.
   *
   * @param points oldest first, the one that was asked for last
   */
  public record Sight(List<Indicator> indicators, List<Point> points) {}

  /** The trend up to a period; empty when there is no such period. */
  public Optional<Sight> of(ProgrammeId programme, UnitId unit, String periodId) {
    return periods.find(periodId).map(period -> sight(programme, unit, period));
  }

  private Sight sight(ProgrammeId programme, UnitId unit, AskedPeriod asked) {
    List<Indicator> indicators = totals.indicators(programme, asked.id());
    List<AskedPeriod> alike = periods.alike(asked, MOST_PERIODS);
    Map<NodeId, Node> found = found(programme, unit, alike);
    List<Point> points =
        alike.stream()
            .map(period -> point(programme, unit, period, found, indicators))
            .dropWhile(point -> isNothing(point) && !point.period().equals(asked))
            .toList();
    return new Sight(indicators, points);
  }

  private Map<NodeId, Node> found(ProgrammeId programme, UnitId unit, List<AskedPeriod> alike) {
    var ids = new ArrayList<NodeId>();
    for (AskedPeriod period : alike) {
      ids.add(PeriodTotals.nodeOf(programme, period, unit));
      ids.addAll(slices(programme, unit, period));
    }
    var found = new HashMap<NodeId, Node>();
    nodes.findAll(ids).forEach(node -> found.put(node.id(), node));
    return found;
  }

  private static List<NodeId> slices(ProgrammeId programme, UnitId unit, AskedPeriod period) {
    return period.slices().stream().map(slice -> NodeId.of(programme, slice.key(), unit)).toList();
  }

  private Point point(
      ProgrammeId programme,
      UnitId unit,
      AskedPeriod period,
      Map<NodeId, Node> found,
      List<Indicator> indicators) {
    Node reported = found.get(PeriodTotals.nodeOf(programme, period, unit));
    Totals told = reported == null ? Totals.NONE : reported.shown();
    Totals live =
        Totals.sum(
            slices(programme, unit, period).stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(Node::total)
                .toList());
    var values = new LinkedHashMap<String, Row.Value>();
    for (Indicator indicator : indicators) {
      values.put(indicator.code(), PeriodTotals.valueOf(told, live, indicator));
    }
    return new Point(period, Row.Counts.of(told, LocalDate.now(clock)), values);
  }

  private static boolean isNothing(Point point) {
    return point.reports().total() == 0
        && point.values().values().stream()
            .allMatch(value -> value.entered() == null || value.entered().value() == 0);
  }
}
