package vn.liencap.reporting.templates.domain;

import org.jspecify.annotations.Nullable;

/**
 * One question with a figure, or a list, for an answer (chỉ tiêu báo cáo).
 *
 * @param code unique in the template; the same code asked by several programmes is one question
 * @param label as people read it
 * @param unit what is counted, for example {@code buổi}; for a ratio usually {@code %}
 * @param aggregation how answers become one
 * @param counter what it is filled from: {@code out:<kind>} outputs of that kind, {@code
 *     act:COMPLETED} activities completed, {@code budget:spent} đồng; null when it is typed
 * @param of the counter of a ratio's denominator; null when that is typed, or there is none
 * @param required whether a report without an answer is incomplete
 * @param target the value that is aimed at, in the indicator's unit (percent of a ratio); null for
 *     none
 */
public record Indicator(
    String code,
    String label,
    String unit,
    Aggregation aggregation,
    @Nullable String counter,
    @Nullable String of,
    boolean required,
    @Nullable Long target) {

  /** The name under which the denominator of a ratio is kept. */
  public static final String DENOMINATOR = ":of";

  /** True when the answer is a figure. */
  public boolean isFigure() {
    return aggregation != Aggregation.LIST;
  }

  /** True when there are two figures. */
  public boolean isRatio() {
    return aggregation == Aggregation.RATIO;
  }

  /** True when somebody has to type it, at least a part of it. */
  public boolean isTyped() {
    return isFigure() && (counter == null || (isRatio() && of == null));
  }
}
