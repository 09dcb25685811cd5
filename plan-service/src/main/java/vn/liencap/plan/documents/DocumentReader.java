package vn.liencap.plan.documents;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.FileRefusal;
import vn.liencap.plan.documents.domain.ReadPlan;
import vn.liencap.plan.documents.domain.SourceText;
import vn.liencap.plan.documents.domain.frame.Secrecy;
import vn.liencap.plan.documents.domain.reading.PlanReader;
import vn.liencap.plan.documents.extraction.DocumentTexts;

/** Reads files, a few at a time and none for long; nothing of them is kept. */
public final class DocumentReader implements AutoCloseable {
  /** What one file may cost; on a machine with nothing else to do, that is how long it takes. */
  private static final Duration MOST_WORK = Duration.ofSeconds(4);

  /** How long a file may take on a machine with a lot else to do. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private static final Duration LOOK_EVERY = Duration.ofMillis(50);
  private static final ThreadMXBean WORK = ManagementFactory.getThreadMXBean();

  private final ExecutorService threads;

  /**
   * @param atOnce how many files may be read at the same time
   */
  public DocumentReader(int atOnce) {
    threads =
        new ThreadPoolExecutor(
            0,
            atOnce,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Thread.ofPlatform().daemon().name("document-", 0).factory());
  }

  /** How a reading ended. */
  public sealed interface Reading {}

  /** The file was read. */
  public record Read(ReadPlan plan, SourceText source) implements Reading {}

  /** The file is not read. */
  public record Refused(FileRefusal why) implements Reading {}

  /** All readers are at work; a little later there is one free. */
  public record Busy() implements Reading {}

  /** Reads a file; answers within five seconds, or says that it takes too long. */
  public Reading read(byte[] file) {
    var worker = new AtomicReference<@Nullable Worker>();
    Future<Reading> reading;
    try {
      reading =
          threads.submit(
              () -> {
                worker.set(Worker.begun());
                return readNow(file);
              });
    } catch (RejectedExecutionException _) {
      return new Busy();
    }
    return awaited(reading, worker);
  }

  private static Reading awaited(
      Future<Reading> reading, AtomicReference<@Nullable Worker> worker) {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    long spent = 0;
    while (spent < MOST_WORK.toNanos() && System.nanoTime() < end) {
      try {
        return reading.get(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        @Nullable Worker begun = worker.get();
        spent = begun == null ? 0 : begun.spent();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        break;
      } catch (ExecutionException e) {
        throw new IllegalStateException("Reading failed", e.getCause());
      }
    }
    reading.cancel(true);
    return new Refused(FileRefusal.TOO_SLOW);
  }

  /**
   * The thread that reads a file.
   *
   * @param before how long it has worked on other files before, in nanoseconds
   */
  private record Worker(long id, long before) {
    static Worker begun() {
      return new Worker(Thread.currentThread().threadId(), WORK.getCurrentThreadCpuTime());
    }

    /** How long it has worked on this file, in nanoseconds. */
    long spent() {
      return WORK.getThreadCpuTime(id) - before;
    }
  }

  private static Reading readNow(byte[] file) {
    return switch (DocumentTexts.of(file)) {
      case DocumentTexts.Refused refused -> new Refused(refused.why());
      case DocumentTexts.Text text when Secrecy.isMarked(text.source()) ->
          new Refused(FileRefusal.CLASSIFIED);
      case DocumentTexts.Text text -> new Read(PlanReader.read(text.source()), text.source());
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
