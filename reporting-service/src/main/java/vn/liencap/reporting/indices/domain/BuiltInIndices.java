package vn.liencap.reporting.indices.domain;

import java.math.BigDecimal;
import java.util.List;

/** The five that every province follows; the ministry may change them, their scale included. */
public final class BuiltInIndices {
  private static final List<ProvincialIndex> ALL =
      List.of(
          builtIn("PAR_INDEX", "Chỉ số cải cách hành chính", "PAR Index", "điểm", 100, "Bộ Nội vụ"),
          builtIn(
              "SIPAS",
              "Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính",
              "SIPAS",
              "%",
              100,
              "Bộ Nội vụ"),
          builtIn(
              "PAPI",
              "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh",
              "PAPI",
              "điểm",
              80,
              "CECODES, VFF-CRT, RTA và UNDP"),
          builtIn("PCI", "Chỉ số năng lực cạnh tranh cấp tỉnh", "PCI", "điểm", 100, "VCCI"),
          builtIn(
              "ICT_INDEX",
              "Chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin",
              "ICT Index",
              "điểm",
              1,
              "Bộ Khoa học và Công nghệ"));

  private BuiltInIndices() {}

  private static ProvincialIndex builtIn(
      String code, String name, String shortName, String unit, long max, String publisher) {
    return new ProvincialIndex(
        code, name, shortName, unit, new Score(BigDecimal.valueOf(max)), publisher, false, 0);
  }

  /** All, in the order they are mostly named in. */
  public static List<ProvincialIndex> all() {
    return ALL;
  }

  /** True for one of them. */
  public static boolean has(String code) {
    return ALL.stream().anyMatch(index -> index.code().equals(code));
  }
}
