package vn.liencap.activity.evidence.domain;

/** Why a file is not taken, in words that a ward officer can act on. */
public enum FileFault {
  EMPTY("empty-file", "Tệp không có nội dung. Hãy chọn lại tệp."),
  TOO_LARGE("too-large", "Tệp lớn hơn 20 MB. Hãy giảm kích thước, hoặc gửi đường dẫn."),
  UNKNOWN_TYPE(
      "unknown-type",
      "Chỉ nhận ảnh JPEG, PNG; tệp PDF, Word, Excel, PowerPoint, OpenDocument, văn bản; âm thanh MP3 và"
          + " video MP4."),
  BROKEN_PICTURE(
      "broken-picture", "Không đọc được ảnh này. Hãy chụp hoặc lưu lại ảnh rồi gửi lại."),
  HUGE_PICTURE("huge-picture", "Ảnh lớn hơn 60 triệu điểm ảnh. Hãy thu nhỏ rồi gửi lại."),
  CLASSIFIED(
      "classified",
      "Tài liệu có dấu độ mật (Mật, Tối mật, Tuyệt mật). Không được đưa tài liệu mật lên hệ thống này; tệp"
          + " không được lưu lại."),
  TOO_COMPLEX(
      "too-complex",
      "Tệp quá phức tạp, không kiểm tra xong trong thời gian cho phép. Hãy lưu lại tệp rồi gửi lại."),
  NO_TEXT(
      "no-text",
      "Không đọc được chữ trong tệp này (có thể là bản chụp, bản quét hoặc bảng tính). Hãy chép nội dung rồi dán"
          + " vào ô bên dưới."),
  TOO_MANY("too-many", "Hoạt động đã có 200 tệp minh chứng, không nhận thêm được.");

  private final String code;
  private final String reason;

  FileFault(String code, String reason) {
    this.code = code;
    this.reason = reason;
  }

  /** A short constant name for programs. */
  public String code() {
    return code;
  }

  /** What is wrong and what to do next, in Vietnamese. */
  public String reason() {
    return reason;
  }
}
