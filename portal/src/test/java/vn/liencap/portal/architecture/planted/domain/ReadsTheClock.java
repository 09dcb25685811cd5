package vn.liencap.portal.architecture.planted.domain;

import java.time.Instant;

/** A decision that depends on when it is made. */
final class ReadsTheClock {
  private ReadsTheClock() {}

  static Instant decided() {
    return Instant.now();
  }
}
