package vn.liencap.plan.documents.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.papers.IssuingBody;

/** A ministry, a province with its departments and wards: everybody who may issue a plan. */
final class Issuers {
  static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  static final UnitDirectory COUNTRY = country();

  /** Who issues: the unit, its symbol, and how it stands in the head. */
  record Issuer(UnitId unit, String symbol, IssuingBody body) {}

  static final List<Issuer> ALL =
      List.of(
          new Issuer(
              new UnitId("bnv"), "KH-BNV", new IssuingBody("Bộ Nội vụ", Level.MINISTRY, null)),
          new Issuer(
              new UnitId("lc"),
              "KH-UBND",
              new IssuingBody("Tỉnh Lai Châu", Level.PROVINCE, "Bộ Nội vụ")),
          new Issuer(
              new UnitId("lc-snv"),
              "KH-SNV",
              new IssuingBody("Sở Nội vụ tỉnh Lai Châu", Level.DEPARTMENT, "Tỉnh Lai Châu")),
          new Issuer(
              new UnitId("lc-dk"),
              "KH-UBND",
              new IssuingBody("Phường Đoàn Kết", Level.COMMUNE, "Tỉnh Lai Châu")));

  private Issuers() {}

  private static UnitDirectory country() {
    var directory = new UnitDirectory();
    directory.apply(unit("bnv", "Bộ Nội vụ", Level.MINISTRY, null));
    directory.apply(unit("lc", "Tỉnh Lai Châu", Level.PROVINCE, "bnv"));
    directory.apply(unit("lc-snv", "Sở Nội vụ tỉnh Lai Châu", Level.DEPARTMENT, "lc"));
    directory.apply(unit("lc-stc", "Sở Tài chính tỉnh Lai Châu", Level.DEPARTMENT, "lc"));
    directory.apply(
        unit("lc-svh", "Sở Văn hóa, Thể thao và Du lịch tỉnh Lai Châu", Level.DEPARTMENT, "lc"));
    directory.apply(unit("lc-dk", "Phường Đoàn Kết", Level.COMMUNE, "lc"));
    directory.apply(unit("lc-mk", "Xã Mường Kim", Level.COMMUNE, "lc"));
    return directory;
  }

  private static UnitState unit(String id, String name, Level level, @Nullable String parent) {
    return new UnitState(
        new UnitId(id),
        List.of(
            new UnitAttributes(
                LocalDate.of(2025, 7, 1),
                null,
                id,
                name,
                level,
                parent == null ? null : new UnitId(parent))),
        List.of(),
        null,
        null,
        1);
  }
}
