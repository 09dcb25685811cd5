package vn.liencap.runtime;

import org.springframework.http.HttpStatus;

/** The words for HTTP statuses. */
final class Problems {
  private Problems() {}

  static String titleOf(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST -> "Yêu cầu không đúng";
      case UNAUTHORIZED -> "Chưa đăng nhập";
      case FORBIDDEN -> "Không có quyền";
      case NOT_FOUND -> "Không tìm thấy";
      case METHOD_NOT_ALLOWED -> "Cách gọi không được hỗ trợ";
      case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> "Kiểu dữ liệu không được hỗ trợ";
      case CONFLICT -> "Không phù hợp với trạng thái hiện tại";
      case PRECONDITION_FAILED -> "Nội dung đã thay đổi";
      case PRECONDITION_REQUIRED -> "Thiếu phiên bản đang sửa";
      case CONTENT_TOO_LARGE -> "Dữ liệu quá lớn";
      case UNPROCESSABLE_CONTENT -> "Nội dung chưa hợp lệ";
      case TOO_MANY_REQUESTS -> "Quá nhiều yêu cầu";
      case SERVICE_UNAVAILABLE -> "Tạm thời gián đoạn";
      default -> status.is5xxServerError() ? "Lỗi hệ thống" : "Không thực hiện được";
    };
  }

  static String codeOf(HttpStatus status) {
    return status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }

  static String detailOf(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST -> "Dữ liệu gửi lên không đọc được hoặc sai kiểu.";
      case NOT_FOUND -> "Địa chỉ này không có.";
      case METHOD_NOT_ALLOWED -> "Địa chỉ này không nhận cách gọi đó.";
      case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> "Hãy gửi và nhận dữ liệu kiểu JSON.";
      case CONTENT_TOO_LARGE -> "Dữ liệu gửi lên vượt quá giới hạn cho phép.";
      default -> "Hãy thử lại; nếu vẫn lỗi, báo cho quản trị hệ thống.";
    };
  }
}
