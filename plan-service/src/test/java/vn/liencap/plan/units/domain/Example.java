package vn.liencap.plan.units.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;

/** Units to decide about. */
public final class Example {
  public static final LocalDate OLD = LocalDate.of(2021, 1, 1);
  public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  public static final UnitId ROOT = new UnitId("bnv");

  private Example() {}

  public static Unit root() {
    return unit("bnv", Level.MINISTRY, "BNV", "Bộ Nội vụ", null, LocalDate.of(1945, 8, 28), null);
  }

  public static Unit province(String id, String code, String name) {
    return unit(id, Level.PROVINCE, code, name, ROOT, OLD, null);
  }

  public static Unit commune(String id, String code, String name, String parent) {
    return unit(id, Level.COMMUNE, code, name, new UnitId(parent), OLD, null);
  }

  public static Unit unit(
      String id,
      Level level,
      String code,
      String name,
      @Nullable UnitId parent,
      LocalDate from,
      @Nullable LocalDate to) {
    return Unit.created(
        new UnitId(id), new UnitAttributes(from, to, code, name, level, parent), null, null);
  }
}
