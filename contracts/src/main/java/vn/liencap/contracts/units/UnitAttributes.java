package vn.liencap.contracts.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/**
 * What a unit was called and where it stood during a span of days (Asia/Ho_Chi_Minh).
 *
 * @param validFrom the first day, inclusive
 * @param validTo the last day, inclusive; null while it lasts
 * @param code the administrative code, unique within the level on any one day, used again later
 * @param name the full name, for example {@code Phường Đoàn Kết}
 * @param level the level of government
 * @param parent the unit directly above; null for the root
 */
public record UnitAttributes(
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String code,
    String name,
    Level level,
    @Nullable UnitId parent) {

  /** True when these attributes hold on that day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
