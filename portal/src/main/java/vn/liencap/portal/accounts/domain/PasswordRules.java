package vn.liencap.portal.accounts.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords are accepted: long ones, of any characters, that do not follow from the username.
 * Length protects, composition rules do not (NIST SP 800-63B).
 */
public final class PasswordRules {
  static final int SHORTEST = 10;
  static final int LONGEST = 128;

  private PasswordRules() {}

  /** The reason why a password is refused, in Vietnamese; empty when it is accepted. */
  public static Optional<String> refusal(Username username, String password) {
    if (password.length() < SHORTEST) {
      return Optional.of("Mật khẩu cần ít nhất " + SHORTEST + " ký tự.");
    }
    if (password.length() > LONGEST) {
      return Optional.of("Mật khẩu dài nhất " + LONGEST + " ký tự.");
    }
    if (password.chars().distinct().count() < 4) {
      return Optional.of("Mật khẩu lặp lại quá ít ký tự, hãy chọn mật khẩu khác.");
    }
    if (password.toLowerCase(Locale.ROOT).contains(username.value())) {
      return Optional.of("Mật khẩu không được chứa tên đăng nhập.");
    }
    return Optional.empty();
  }
}
