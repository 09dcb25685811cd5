package vn.liencap.plan.documents.domain;

/** Why a file is not read, in words that a ward officer can act on. */
public enum FileRefusal {
  EMPTY("Tệp trống. Hãy chọn lại tệp."),
  TOO_LARGE("Tệp lớn hơn 20 MB. Hãy bỏ hình ảnh hoặc tách phụ lục rồi gửi lại."),
  UNKNOWN_TYPE(
      "Không nhận ra loại tệp. Chỉ đọc được .docx, .doc, .odt, .pdf có chữ, .html và .txt; hãy lưu lại theo một"
          + " trong các loại đó."),
  ENCRYPTED("Tệp có mật khẩu hoặc bị khóa. Hãy bỏ mật khẩu rồi gửi lại."),
  BOMB(
      "Tệp nén bất thường, khi mở ra lớn quá mức cho phép. Hãy lưu lại tệp bằng Word rồi gửi lại."),
  MACRO("Tệp có macro. Hãy lưu lại thành .docx không có macro rồi gửi lại."),
  OUTSIDE_REFERENCE(
      "Tệp tham chiếu nội dung ở ngoài theo cách không an toàn. Hãy lưu lại tệp bằng Word rồi gửi lại."),
  BROKEN("Tệp bị hỏng, không đọc được. Hãy mở bằng Word hoặc LibreOffice, lưu lại rồi gửi lại."),
  NO_TEXT("Tệp không có chữ, có thể là bản quét. Hãy gửi bản Word hoặc PDF có chữ."),
  TOO_LONG("Tài liệu quá dài để đọc tự động. Hãy tách riêng phần kế hoạch rồi gửi lại."),
  TOO_SLOW(
      "Tệp quá phức tạp, không đọc xong trong thời gian cho phép. Hãy lưu lại tệp rồi thử lại."),
  CLASSIFIED(
      "Tài liệu có dấu mật. Không được đưa tài liệu mật lên hệ thống này; tệp không được lưu lại.");

  private final String reason;

  FileRefusal(String reason) {
    this.reason = reason;
  }

  /** What is wrong and what to do, in Vietnamese. */
  public String reason() {
    return reason;
  }

  /** A short constant name for programs, for example {@code too-large}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
