package vn.liencap.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;

/** A ministry, a province merged into another in 2025, its departments and two wards. */
final class SmallCountry {
  static final LocalDate THEN = LocalDate.of(2023, 5, 4);
  static final LocalDate NOW = LocalDate.of(2026, 5, 4);
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
  private static final LocalDate NEW = LocalDate.of(2025, 7, 1);

  static final UnitId MINISTRY = new UnitId("bnv");
  static final UnitId BINH_PHUOC = new UnitId("ubinhphuoc");
  static final UnitId DONG_NAI = new UnitId("udongnai");
  static final UnitId LAI_CHAU = new UnitId("ulaichau");
  static final UnitId HOME_AFFAIRS = new UnitId("usnv");
  static final UnitId OLD_WARD = new UnitId("udoanket1");
  static final UnitId WARD = new UnitId("udoanket2");
  static final UnitId OTHER_WARD = new UnitId("utanphong");
  static final UnitId FAR_WARD = new UnitId("utranbien");

  private SmallCountry() {}

  static UnitDirectory directory() {
    var directory = new UnitDirectory();
    directory.apply(unit(MINISTRY, FIRST, null, "BNV", "Bộ Nội vụ", Level.MINISTRY, null));
    directory.apply(
        unit(BINH_PHUOC, FIRST, LAST, "70", "Tỉnh Bình Phước", Level.PROVINCE, MINISTRY, DONG_NAI));
    directory.apply(
        unit(DONG_NAI, FIRST, null, "75", "Thành phố Đồng Nai", Level.PROVINCE, MINISTRY));
    directory.apply(unit(LAI_CHAU, FIRST, null, "12", "Tỉnh Lai Châu", Level.PROVINCE, MINISTRY));
    directory.apply(
        unit(HOME_AFFAIRS, FIRST, null, "12.SNV", "Sở Nội vụ", Level.DEPARTMENT, LAI_CHAU));
    directory.apply(
        unit(OLD_WARD, FIRST, LAST, "03389", "Phường Đoàn Kết", Level.COMMUNE, LAI_CHAU, WARD));
    directory.apply(
        viaHomeAffairs(unit(WARD, NEW, null, "03388", "Phường Đoàn Kết", Level.COMMUNE, LAI_CHAU)));
    directory.apply(
        unit(OTHER_WARD, NEW, null, "03408", "Phường Tân Phong", Level.COMMUNE, LAI_CHAU));
    directory.apply(
        unit(FAR_WARD, NEW, null, "26041", "Phường Trấn Biên", Level.COMMUNE, DONG_NAI));
    return directory;
  }

  static UnitState unit(
      UnitId id,
      LocalDate from,
      @Nullable LocalDate to,
      String code,
      String name,
      Level level,
      @Nullable UnitId parent,
      UnitId... successors) {
    return new UnitState(
        id,
        List.of(new UnitAttributes(from, to, code, name, level, parent)),
        List.of(successors),
        null,
        null,
        1);
  }

  private static UnitState viaHomeAffairs(UnitState unit) {
    return new UnitState(
        unit.id(), unit.attributes(), unit.successors(), HOME_AFFAIRS, null, unit.sequence());
  }
}
