package vn.liencap.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;

/** A ministry, two provinces and a ward for tests. */
public final class Units {
  public static final UnitId PROVINCE = new UnitId("utinh1");
  public static final UnitId OTHER_PROVINCE = new UnitId("utinh2");

  private Units() {}

  public static List<UnitState> all() {
    return List.of(
        unit(Samples.MINISTRY, "BNV", "Bộ Nội vụ", Level.MINISTRY, null),
        unit(PROVINCE, "70", "UBND tỉnh Bình Phước", Level.PROVINCE, Samples.MINISTRY),
        unit(OTHER_PROVINCE, "12", "UBND tỉnh Lai Châu", Level.PROVINCE, Samples.MINISTRY),
        unit(Samples.WARD, "03388", "UBND phường Đoàn Kết", Level.COMMUNE, PROVINCE));
  }

  /** So many wards of {@link #PROVINCE}, the first of them {@code uxa1}. */
  public static List<UnitState> wards(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            number ->
                unit(
                    new UnitId("uxa" + number),
                    "04" + number,
                    "UBND xã Số " + number,
                    Level.COMMUNE,
                    PROVINCE))
        .toList();
  }

  private static UnitState unit(
      UnitId id, String code, String name, Level level, @Nullable UnitId parent) {
    return new UnitState(
        id,
        List.of(new UnitAttributes(LocalDate.of(2025, 7, 1), null, code, name, level, parent)),
        List.of(),
        null,
        null,
        1);
  }
}
