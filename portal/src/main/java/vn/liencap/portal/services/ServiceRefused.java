package vn.liencap.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service refused a request, with a reason that can be shown (RFC 9457). */
public final class ServiceRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient List<FieldRefusal> errors;
  private final transient @Nullable Recognised recognised;

  /**
   * @param status the HTTP status, 400 to 499
   * @param code the machine-readable reason, for example {@code stale}
   * @param detail the reason in Vietnamese
   * @param errors the fields that are wrong, empty when the refusal is about the whole
   */
  public ServiceRefused(int status, String code, String detail, List<FieldRefusal> errors) {
    this(status, code, detail, errors, null);
  }

  ServiceRefused(
      int status,
      String code,
      String detail,
      List<FieldRefusal> errors,
      @Nullable Recognised recognised) {
    super(detail);
    this.status = status;
    this.code = code;
    this.errors = List.copyOf(errors);
    this.recognised = recognised;
  }

  /** What was recognised in a document that is no plan; null for other refusals. */
  public @Nullable Recognised recognised() {
    return recognised;
  }

  /** The HTTP status, 400 to 499. */
  public int status() {
    return status;
  }

  /** The machine-readable reason. */
  public String code() {
    return code;
  }

  /** The reason in Vietnamese. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** The fields that are wrong. */
  public List<FieldRefusal> errors() {
    return errors;
  }

  /** True when the caller may not do or see this. */
  public boolean forbidden() {
    return status == 403;
  }

  /** True when there is no such thing, or the caller may not know of it. */
  public boolean notFound() {
    return status == 404;
  }

  /** True when somebody else changed it meanwhile. */
  public boolean stale() {
    return status == 412;
  }
}
