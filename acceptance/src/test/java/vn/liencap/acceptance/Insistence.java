package vn.liencap.acceptance;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.liencap.acceptance.PortalSession.Answer;

/** How a client asks again when it got no answer, or one that says that a part is away. */
final class Insistence {
  private final int attempts;
  private final Duration pause;
  private final AtomicInteger repeated = new AtomicInteger();

  private Insistence(int attempts, Duration pause) {
    this.attempts = attempts;
    this.pause = pause;
  }

  /** A program that asks until it is acknowledged, for ten minutes at least. */
  static Insistence untilAcknowledged() {
    return new Insistence(2_000, Duration.ofMillis(300));
  }

  /** A person who presses the button once more. */
  static Insistence onceMore() {
    return new Insistence(2, Duration.ofMillis(500));
  }

  /**
   * Asks.
   *
   * @throws IllegalStateException when all attempts in a row came to nothing
   */
  Answer ask(Supplier<Answer> question) {
    String reason = "";
    for (int attempt = 0; attempt < attempts; attempt++) {
      if (attempt > 0) {
        repeated.incrementAndGet();
        pause();
      }
      try {
        Answer answer = question.get();
        if (answer.status() < 500 && answer.status() != 429) {
          return answer;
        }
        reason = answer.status() + " " + answer.body();
      } catch (UncheckedIOException e) {
        reason = e.toString();
      }
    }
    throw new IllegalStateException("Failed " + attempts + " times in a row: " + reason);
  }

  /** How often something was asked again. */
  int repeated() {
    return repeated.get();
  }

  private void pause() {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
