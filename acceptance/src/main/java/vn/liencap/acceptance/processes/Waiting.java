package vn.liencap.acceptance.processes;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Waiting for a condition, with words for when it does not come true. */
public final class Waiting {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private Waiting() {}

  /**
   * Returns as soon as the condition holds.
   *
   * @throws IllegalStateException with these words when it does not in time
   */
  public static void until(Duration atMost, Callable<Boolean> condition, Supplier<String> words) {
    try {
      Awaitility.await()
          .atMost(atMost)
          .pollDelay(Duration.ZERO)
          .pollInterval(BETWEEN_LOOKS)
          .until(condition);
    } catch (ConditionTimeoutException e) {
      throw new IllegalStateException(words.get(), e);
    }
  }

  /** Lets a time go by, in which something is away on purpose. */
  public static void pass(Duration time) {
    Awaitility.await().atMost(time.multipliedBy(2)).pollDelay(time).until(() -> true);
  }
}
