package vn.liencap.benchmarks;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** Some clients that do the same at once. */
final class Clients {
  private Clients() {}

  /** Runs it on so many threads and waits for all; the first failure is thrown. */
  static void atOnce(int threads, Runnable each) {
    var done = new CountDownLatch(threads);
    var failed = new ConcurrentLinkedQueue<RuntimeException>();
    for (int i = 0; i < threads; i++) {
      Thread.ofPlatform()
          .start(
              () -> {
                try {
                  each.run();
                } catch (RuntimeException e) {
                  failed.add(e);
                } finally {
                  done.countDown();
                }
              });
    }
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!failed.isEmpty()) {
      throw failed.element();
    }
  }
}
