package vn.liencap.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What one unit reports of one period: {@code period~unit}. One report answers for every programme
 * that asks for this period, so that the same is asked once.
 */
public record ReportId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReportId {
    Id.checked(value);
  }

  /** The report of a unit for a period, for example {@code CCHC581-2026-Q1}. */
  public static ReportId of(String period, UnitId unit) {
    return new ReportId(period + SEPARATOR + unit.value());
  }

  /** The id of the period. */
  public String period() {
    return value.substring(0, value.indexOf(SEPARATOR));
  }

  /** The unit that reports. */
  public UnitId unit() {
    return new UnitId(value.substring(value.indexOf(SEPARATOR) + 1));
  }

  @Override
  public String toString() {
    return value;
  }
}
