package vn.liencap.runtime;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A refusal that the caller is told as RFC 9457 problem details, in Vietnamese. */
public class ProblemException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param status the HTTP status
   * @param code a short constant name that programs can rely on, for example {@code stale}
   * @param detail what is wrong and what to do next, in Vietnamese
   */
  public ProblemException(HttpStatus status, String code, String detail) {
    super(status, body(status, code, detail), null);
    this.code = code;
  }

  /** The constant name that programs can rely on. */
  public String code() {
    return code;
  }

  private static ProblemDetail body(HttpStatus status, String code, String detail) {
    ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
    body.setType(URI.create("urn:liencap:problem:" + code));
    body.setTitle(Problems.titleOf(status));
    body.setProperty("code", code);
    return body;
  }

  /** Adds what is wrong with single fields. */
  public ProblemException withErrors(List<FieldProblem> errors) {
    getBody().setProperty("errors", List.copyOf(errors));
    return this;
  }

  /** 404: there is no such thing, or the caller may not know of it. */
  public static ProblemException notFound(String detail) {
    return new ProblemException(HttpStatus.NOT_FOUND, "not-found", detail);
  }

  /** 403: it is not the caller's to do. */
  public static ProblemException forbidden(String detail) {
    return new ProblemException(HttpStatus.FORBIDDEN, "forbidden", detail);
  }

  /** 409: it does not fit the present state. */
  public static ProblemException conflict(String code, String detail) {
    return new ProblemException(HttpStatus.CONFLICT, code, detail);
  }

  /** 422: the fields named are wrong. */
  public static ProblemException invalid(String detail, List<FieldProblem> errors) {
    return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", detail)
        .withErrors(errors);
  }

  /** 412: somebody else changed it in the meantime. */
  public static ProblemException stale() {
    return new ProblemException(
        HttpStatus.PRECONDITION_FAILED,
        "stale",
        "Có người khác vừa thay đổi nội dung này. Hãy xem bản mới rồi lưu lại phần của bạn.");
  }
}
