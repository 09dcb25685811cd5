package vn.liencap.portal.services;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The body of a refusal (RFC 9457), as far as the portal reads it. */
record Problem(
    @Nullable String code,
    @Nullable String detail,
    @Nullable List<FieldRefusal> errors,
    @Nullable Recognised read) {
  static final Problem UNREADABLE = new Problem(null, null, null, null);

  ServiceRefused refusal(int status) {
    return new ServiceRefused(
        status,
        Objects.requireNonNullElse(code, "refused"),
        Objects.requireNonNullElse(detail, "Yêu cầu không được chấp nhận (mã " + status + ")."),
        errors == null ? List.of() : errors,
        read);
  }
}
