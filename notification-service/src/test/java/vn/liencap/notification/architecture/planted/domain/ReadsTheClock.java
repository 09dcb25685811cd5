package vn.liencap.notification.architecture.planted.domain;

import java.time.Instant;

/** Breaks a rule on purpose. */
public final class ReadsTheClock {
  private ReadsTheClock() {}

  public static boolean isOver(Instant end) {
    return Instant.now().isAfter(end);
  }
}
