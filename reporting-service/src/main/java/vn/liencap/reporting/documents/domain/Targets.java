package vn.liencap.reporting.documents.domain;

import org.jspecify.annotations.Nullable;
import vn.liencap.reporting.reports.domain.Figure;
import vn.liencap.reporting.templates.domain.Indicator;

/** Figures against what is aimed at. */
final class Targets {
  private static final long HUNDRED = 100;

  private Targets() {}

  static boolean isMet(Indicator indicator, Figure figure) {
    return figure.answered()
        && isMet(
            indicator, figure.value().value(), figure.of() == null ? null : figure.of().value());
  }

  /** A ratio is compared as it is, not as it is rounded. */
  static boolean isMet(Indicator indicator, long value, @Nullable Long of) {
    Long target = indicator.target();
    if (target == null) {
      return true;
    }
    if (!indicator.isRatio()) {
      return value >= target;
    }
    return of != null
        && of > 0
        && Math.multiplyExact(value, HUNDRED) >= Math.multiplyExact(target, of);
  }
}
