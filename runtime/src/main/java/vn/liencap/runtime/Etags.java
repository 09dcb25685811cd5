package vn.liencap.runtime;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Versions of a resource on the wire. */
public final class Etags {
  private Etags() {}

  /** The ETag of a version. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The version a caller has seen.
   *
   * @param ifMatch the header
   * @throws ProblemException 428 when it is missing, 412 when it is no version of ours
   */
  public static long required(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(
          HttpStatus.PRECONDITION_REQUIRED,
          "version-missing",
          "Thiếu phiên bản đang sửa (If-Match). Hãy mở lại nội dung rồi lưu.");
    }
    String version = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
    try {
      return Long.parseLong(version);
    } catch (NumberFormatException e) {
      throw ProblemException.stale();
    }
  }
}
