package vn.liencap.activity.evidence.files;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads how documents begin, a few at a time and none for long. */
final class DocumentHeads implements AutoCloseable {
  private static final int AT_ONCE = 4;
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final ExecutorService readers =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().daemon().name("evidence-", 0).factory());

  /** The first lines of a document; empty when reading them takes too much. */
  Optional<String> of(String type, byte[] content) {
    Future<String> head = readers.submit(() -> DocumentHead.of(type, content));
    try {
      return Optional.of(head.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException _) {
      head.cancel(true);
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }
}
