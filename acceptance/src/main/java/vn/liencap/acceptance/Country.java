package vn.liencap.acceptance;

/**
 * A made-up country of any size in the shape of the real one: provinces, each with twelve
 * departments and its share of communes.
 */
public final class Country {
  private static final int DEPARTMENTS_PER_PROVINCE = 12;

  private Country() {}

  /**
   * The country as a file for {@code /api/units/import}.
   *
   * @param provinces how many
   * @param communes how many in all provinces together
   */
  public static String csv(int provinces, int communes) {
    var lines = new StringBuilder("level,code,full_name,parent_level,parent_code\n");
    for (int p = 1; p <= provinces; p++) {
      lines.append("PROVINCE,%02d,Tỉnh Thử nghiệm %d,,\n".formatted(p, p));
      for (int d = 1; d <= DEPARTMENTS_PER_PROVINCE; d++) {
        lines.append(
            "DEPARTMENT,%02d.S%02d,Sở số %d tỉnh Thử nghiệm %d,PROVINCE,%02d\n"
                .formatted(p, d, d, p, p));
      }
    }
    for (int c = 0; c < communes; c++) {
      lines.append(
          "COMMUNE,%05d,Xã Thử nghiệm %d,PROVINCE,%02d\n"
              .formatted(c + 1, c + 1, c % provinces + 1));
    }
    return lines.toString();
  }
}
