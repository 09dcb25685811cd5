package vn.liencap.reporting.indices.domain;

import vn.liencap.contracts.Id;
import vn.liencap.contracts.UnitId;

/** One index, one year, one province. */
public record IndexYearId(String index, int year, UnitId unit) {
  /** The first and the last year that can be entered. */
  public static final int FIRST = 2005;

  public static final int LAST = 2100;

  public IndexYearId {
    if (!index.matches(ProvincialIndex.CODE) || year < FIRST || year > LAST) {
      throw new IllegalArgumentException("Not a year of an index");
    }
  }

  /** {@code PAR_INDEX~2025~unit}. */
  public String value() {
    return index + Id.SEPARATOR + year + Id.SEPARATOR + unit.value();
  }

  /** The same in the year before. */
  public IndexYearId before() {
    return new IndexYearId(index, Math.max(FIRST, year - 1), unit);
  }
}
