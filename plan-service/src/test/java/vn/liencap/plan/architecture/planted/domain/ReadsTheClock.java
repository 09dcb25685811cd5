package vn.liencap.plan.architecture.planted.domain;

import java.time.Instant;

/** Planted: a decision that reads the clock. */
public final class ReadsTheClock {
  private ReadsTheClock() {}

  static Instant decide() {
    return Instant.now();
  }
}
