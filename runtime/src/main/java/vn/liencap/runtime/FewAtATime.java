package vn.liencap.runtime;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** Work that takes much memory, such as writing a document, is done by a few at a time. */
public final class FewAtATime {
  private static final int LONGEST_WAIT_SECONDS = 10;

  private final Semaphore places;

  /**
   * @param atOnce how many
   */
  public FewAtATime(int atOnce) {
    this.places = new Semaphore(atOnce, true);
  }

  /**
   * Waits for a place, at most {@value #LONGEST_WAIT_SECONDS} seconds, and does the work.
   *
   * @throws ProblemException 503 when no place comes free
   */
  public <T> T run(Supplier<T> work) {
    waitForPlace();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private void waitForPlace() {
    try {
      if (places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    throw new ProblemException(
        HttpStatus.SERVICE_UNAVAILABLE,
        "busy",
        "Đang tạo nhiều văn bản cùng lúc. Hãy thử lại sau ít giây.");
  }
}
