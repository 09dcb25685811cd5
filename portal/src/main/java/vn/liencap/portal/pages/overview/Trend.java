package vn.liencap.portal.pages.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.PeriodTotals.Asked;
import vn.liencap.portal.services.PeriodTrend;

/**
 * One indicator from period to period.
 *
 * @param indicators those to choose from
 * @param chosen the one that is shown; null while nothing is asked
 * @param points oldest first
 */
record Trend(List<Asked> indicators, @Nullable Asked chosen, List<PeriodTrend.Point> points) {

  static Trend of(PeriodTrend trend, @Nullable String wanted) {
    Asked chosen =
        trend.indicators().stream()
            .filter(indicator -> indicator.code().equals(wanted))
            .findFirst()
            .orElseGet(() -> trend.indicators().stream().findFirst().orElse(null));
    return new Trend(trend.indicators(), chosen, trend.points());
  }

  /** True when there is a line to draw. */
  public boolean isLine() {
    return points.size() > 1;
  }
}
