package vn.liencap.benchmarks;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How long something took, in seconds; counts from when it is made. */
final class Stopwatch {
  private static final Duration AT_MOST = Duration.ofMinutes(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private final long began = System.nanoTime();

  double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }

  /**
   * Waits until it is so.
   *
   * @param what said when it never is
   * @return the seconds until then
   */
  double until(String what, BooleanSupplier isSo) {
    while (!isSo.getAsBoolean()) {
      if (seconds() > AT_MOST.toSeconds()) {
        throw new IllegalStateException("Never: " + what);
      }
      rest(BETWEEN_LOOKS);
    }
    return seconds();
  }

  /** Does nothing for a while, for example until what still runs behind comes to its end. */
  static void rest(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
