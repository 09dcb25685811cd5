package vn.liencap.portal.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The next attempt to sign in under this name must wait. */
final class TooManyAttempts extends AuthenticationException {
  private static final long serialVersionUID = 1L;
  private final long minutes;

  TooManyAttempts(Duration wait) {
    super("Too many attempts");
    this.minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
  }

  /** Whole minutes to wait, at least one. */
  long minutes() {
    return minutes;
  }
}
