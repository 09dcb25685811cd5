package vn.liencap.portal.pages.overview;

import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.Query;

/**
 * What of a period is looked at.
 *
 * @param programme the programme; the present year's first one when null
 * @param unit the unit at the top; the reader's own when null
 * @param period the period; the one that is reported now when null
 * @param indicator whose trend is drawn; the first one when null
 */
record PeriodChoice(
    @Nullable String programme,
    @Nullable String unit,
    @Nullable String period,
    @Nullable String indicator) {

  /** The same for another unit. */
  public String at(String other) {
    return page(other, period);
  }

  /** The same for another unit and period. */
  public String at(String other, String otherPeriod) {
    return page(other, otherPeriod);
  }

  private String page(@Nullable String atUnit, @Nullable String inPeriod) {
    return "/tong-quan/ky"
        + Query.none().with("programme", programme).with("unit", atUnit).with("period", inPeriod);
  }
}
