package vn.liencap.portal.pages.overview;

import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.Query;

/**
 * What of the overview is looked at.
 *
 * @param programme the programme; the present year's first one when null
 * @param unit the unit at the top; the reader's own when null
 * @param order {@code late} for the most late first, by name when null
 */
record OverviewChoice(@Nullable String programme, @Nullable String unit, @Nullable String order) {

  /** The same for another unit. */
  public String at(String other) {
    return "/tong-quan" + query().with("unit", other);
  }

  /** The same in another order. */
  public String ordered(String other) {
    return "/tong-quan"
        + Query.none().with("programme", programme).with("unit", unit).with("order", other);
  }

  /** The part that is asked for again and again, when the page shows this sequence. */
  public String live(long seen) {
    return "/tong-quan/song" + query().with("unit", unit).with("seen", seen);
  }

  private Query query() {
    return Query.none().with("programme", programme).with("order", order);
  }
}
