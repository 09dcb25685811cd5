package vn.liencap.portal.pages.indices;

import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.Query;

/**
 * What of the indices is looked at.
 *
 * @param unit a province; the reader's own, or all of them for the ministry, when null
 * @param index an index; the first one when null
 * @param year a year; the one whose results came last when null
 * @param order {@code name} for the order of a dictionary, by rank when null
 */
record IndexChoice(
    @Nullable String unit, @Nullable String index, @Nullable Integer year, @Nullable String order) {

  /** The table of all provinces in another order. */
  public String ordered(@Nullable String other) {
    return "/chi-so" + Query.none().with("index", index).with("year", year).with("order", other);
  }

  /** What belongs to a year of an index: a workbook of it, or the page that takes one in. */
  public String ofYear(String path) {
    return path + Query.none().with("index", index).with("year", year);
  }
}
