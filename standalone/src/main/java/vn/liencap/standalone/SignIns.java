package vn.liencap.standalone;

import java.util.List;

/** The lines that tell a person where to go and how to sign in. */
final class SignIns {
  private SignIns() {}

  static List<String> lines(Ports ports, boolean demonstration, String administrator) {
    String address = "Mở trình duyệt:  http://127.0.0.1:" + ports.portal();
    String admin = "Quản trị hệ thống:  quantri / " + administrator;
    if (!demonstration) {
      return List.of("", address, admin);
    }
    return List.of(
        "",
        address,
        "Tài khoản dùng thử (mật khẩu " + DemonstrationData.PASSWORD + "):",
        "  chuyenvien.bo, lanhdao.bo, vanthu.bo   Bộ Nội vụ: soạn, ký, ban hành",
        "  laichau, dongnai                       UBND tỉnh Lai Châu, thành phố Đồng Nai",
        "  sonoivu.laichau, sotaichinh.laichau    Sở Nội vụ, Sở Tài chính Lai Châu",
        "  doanket                                UBND phường Đoàn Kết, Lai Châu",
        admin);
  }
}
