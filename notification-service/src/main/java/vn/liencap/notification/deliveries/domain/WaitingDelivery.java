package vn.liencap.notification.deliveries.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A delivery that somebody has claimed.
 *
 * @param delivery what is to be sent
 * @param attempts how often it was claimed, this time included
 */
public record WaitingDelivery(Delivery delivery, int attempts) {
  private static final int MOST_DOUBLINGS = 5;

  /** When it is tried again after it failed: after 1, 2, 4 ... and at last every 32 minutes. */
  public Instant nextAttempt(Instant now) {
    int doublings = Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS);
    return now.plus(Duration.ofMinutes(1L << doublings));
  }
}
