package vn.liencap.standalone;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what the services do after they have answered. */
final class Waiting {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private Waiting() {}

  /**
   * Asks until there is an answer.
   *
   * @throws CommandRefused if there is none within a minute
   */
  static <T> T until(String what, Supplier<Optional<T>> question) {
    long end = System.nanoTime() + LIMIT.toNanos();
    Optional<T> answer = question.get();
    while (answer.isEmpty()) {
      if (System.nanoTime() > end) {
        throw new CommandRefused(what + " chưa xong sau " + LIMIT.toSeconds() + " giây.");
      }
      pause();
      answer = question.get();
    }
    return answer.get();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandRefused("Đã dừng giữa chừng.");
    }
  }
}
