package vn.liencap.portal.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Attempts to sign in since the last that succeeded. The first few are free; each one after that
 * must wait twice as long as the one before, from 30 seconds to 15 minutes.
 *
 * @param count attempts, the present one included
 * @param nextAt when the next one is allowed
 */
record Attempts(int count, Instant nextAt) {
  static final Attempts NONE = new Attempts(0, Instant.EPOCH);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

  /** How long the next attempt must still wait; empty when it need not. */
  Optional<Duration> waitAt(Instant now) {
    return nextAt.isAfter(now) ? Optional.of(Duration.between(now, nextAt)) : Optional.empty();
  }

  /**
   * One attempt more; it counts before its outcome is known, so that none runs beside it free.
   *
   * @param free how many need not wait
   */
  Attempts another(Instant now, int free) {
    int next = nextAt.plus(FORGOTTEN_AFTER).isBefore(now) ? 1 : count + 1;
    return new Attempts(next, now.plus(waitAfter(next, free)));
  }

  private static Duration waitAfter(int count, int free) {
    if (count < free) {
      return Duration.ZERO;
    }
    int doublings = Math.min(count - free, 10);
    Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
