package vn.liencap.portal.pages.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.Bar;
import vn.liencap.portal.services.PeriodTotals;
import vn.liencap.portal.services.PeriodTotals.Aim;
import vn.liencap.portal.services.PeriodTotals.Asked;
import vn.liencap.portal.services.PeriodTotals.Parts;
import vn.liencap.portal.services.PeriodTotals.Value;

/**
 * How far an indicator is from what is aimed at.
 *
 * @param aim the plan that aims at it; null for the report template itself
 * @param target in the indicator's unit, percent of a ratio
 * @param submitted what reports say that were submitted
 * @param accepted of these, what was accepted
 */
record Distance(
    Asked indicator,
    @Nullable Aim aim,
    BigDecimal target,
    BigDecimal submitted,
    BigDecimal accepted) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** All distances of a period: those of the template first, then those of plans. */
  static List<Distance> of(PeriodTotals totals) {
    var distances = new ArrayList<Distance>();
    for (Asked indicator : totals.indicators()) {
      Value value = totals.total().values().get(indicator.code());
      Long target = indicator.target();
      if (value != null && target != null) {
        distances.add(of(indicator, null, BigDecimal.valueOf(target), value));
      }
      for (Aim aim : indicator.aims()) {
        BigDecimal aimed = aim.value();
        if (value != null && aimed != null) {
          distances.add(of(indicator, aim, aimed, value));
        }
      }
    }
    return distances;
  }

  private static Distance of(Asked indicator, @Nullable Aim aim, BigDecimal target, Value value) {
    return new Distance(
        indicator,
        aim,
        target,
        reached(indicator, value.submitted()),
        reached(indicator, value.accepted()));
  }

  /** A ratio in percent, rounded down: 89,96 has not reached 90. */
  static BigDecimal reached(Asked indicator, Parts parts) {
    BigDecimal value = BigDecimal.valueOf(parts.value());
    if (!indicator.isRatio()) {
      return value;
    }
    Long of = parts.of();
    return of == null || of == 0
        ? BigDecimal.ZERO
        : value.multiply(WHOLE).divide(BigDecimal.valueOf(of), 1, RoundingMode.FLOOR);
  }

  /** True when what was submitted reaches it. */
  public boolean isReached() {
    return submitted.compareTo(target) >= 0;
  }

  /** How much is missing; 0 when it is reached. */
  public BigDecimal missing() {
    return target.subtract(submitted).max(BigDecimal.ZERO);
  }

  /** Accepted, then submitted, of what is aimed at. */
  public Bar bar() {
    long whole = Math.max(1, target.setScale(0, RoundingMode.CEILING).longValue());
    long done = Math.min(whole, accepted.longValue());
    long sent = Math.min(whole, submitted.longValue()) - done;
    return Bar.over(whole)
        .and("ok", "period.accepted", done)
        .and("wip", "period.submitted", Math.max(0, sent));
  }
}
