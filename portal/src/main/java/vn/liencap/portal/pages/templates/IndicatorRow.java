package vn.liencap.portal.pages.templates;

import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.editing.Rows;
import vn.liencap.portal.services.TemplateContent.Indicator;

/**
 * An indicator as typed.
 *
 * @param code proposed from the label while it is empty
 * @param label as people read it
 * @param unit what is counted
 * @param aggregation SUM, RATIO, LAST or LIST
 * @param counter what it is filled from; empty when it is typed
 * @param of what a ratio's denominator is filled from; empty when it is typed
 * @param required {@code yes} or nothing
 * @param target what is aimed at
 */
record IndicatorRow(
    @Nullable String code,
    @Nullable String label,
    @Nullable String unit,
    @Nullable String aggregation,
    @Nullable String counter,
    @Nullable String of,
    @Nullable String required,
    @Nullable String target) {
  static final IndicatorRow EMPTY = new IndicatorRow("", "", "", "SUM", "", "", "", "");

  static IndicatorRow of(Indicator indicator) {
    Long target = indicator.target();
    return new IndicatorRow(
        indicator.code(),
        indicator.label(),
        indicator.unit(),
        indicator.aggregation(),
        indicator.counter() == null ? "" : indicator.counter(),
        indicator.of() == null ? "" : indicator.of(),
        indicator.required() ? "yes" : "",
        target == null ? "" : target.toString());
  }

  boolean blank() {
    return Rows.clean(label).isEmpty() && Rows.clean(code).isEmpty();
  }

  boolean ratio() {
    return "RATIO".equals(aggregation);
  }

  /** True when its answers can be filled from what was entered. */
  boolean countable() {
    return !"LAST".equals(aggregation) && !"LIST".equals(aggregation);
  }

  IndicatorRow coded(Codes codes) {
    return new IndicatorRow(
        codes.of(code, label), label, unit, aggregation, counter, of, required, target);
  }
}
