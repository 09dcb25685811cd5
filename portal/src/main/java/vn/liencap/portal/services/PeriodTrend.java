package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How the indicators of a unit and all below it went from period to period of the same kind.
 *
 * @param points oldest first
 */
public record PeriodTrend(List<PeriodTotals.Asked> indicators, List<Point> points) {
  public PeriodTrend {
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
    points = points == null ? List.of() : List.copyOf(points);
  }

  /** A period. */
  public record Point(
      String period,
      String label,
      LocalDate from,
      LocalDate to,
      PeriodTotals.Counts reports,
      Map<String, PeriodTotals.Value> values) {}
}
