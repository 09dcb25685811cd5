package vn.liencap.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.liencap.acceptance.agent.Fuse;
import vn.liencap.acceptance.processes.Instance;
import vn.liencap.acceptance.processes.Waiting;

/** One crash point, armed in an instance that is started again as soon as it has halted. */
final class CrashWatch {
  private static final Duration ARMED_WITHIN = Duration.ofSeconds(30);
  private static final Duration HALTED_WITHIN = Duration.ofMinutes(4);

  private final Instance instance;
  private final String line;
  private final CompletableFuture<Void> startedAgain;

  private CrashWatch(Instance instance, String line, CompletableFuture<Void> startedAgain) {
    this.instance = instance;
    this.line = line;
    this.startedAgain = startedAgain;
  }

  /**
   * Arms a point and watches the process.
   *
   * @param folder where the instances' fuses are armed
   */
  static CrashWatch arm(CrashPoint point, Instance instance, Path folder, Random random) {
    Path fuse = fuseOf(instance.name(), folder);
    String line = point.line(random);
    write(fuse, line);
    Waiting.until(ARMED_WITHIN, () -> !Files.exists(fuse), () -> instance.name() + " has no fuse");
    return new CrashWatch(
        instance,
        line,
        CompletableFuture.runAsync(() -> startAgainOnceHalted(instance, fuse, point.lineAgain())));
  }

  /** The file that arms the fuse of the instance of that name. */
  static Path fuseOf(String instance, Path folder) {
    return folder.resolve(instance + ".fuse");
  }

  private static void startAgainOnceHalted(Instance instance, Path fuse, String again) {
    awaitHalt(instance);
    if (!again.isEmpty()) {
      write(fuse, again);
      instance.launchAgain();
      awaitHalt(instance);
    }
    instance.startAgain();
  }

  private static void awaitHalt(Instance instance) {
    Waiting.until(
        HALTED_WITHIN, () -> !instance.isAlive(), () -> instance.name() + " was never halted");
    if (instance.exitValue() != Fuse.EXIT_VALUE) {
      throw new IllegalStateException(
          "%s ended by itself with %d; see %s"
              .formatted(instance.name(), instance.exitValue(), instance.console()));
    }
  }

  /** Waits until the process has halted at the point and is well again. */
  void awaitStartedAgain() {
    try {
      startedAgain.get(HALTED_WITHIN.multipliedBy(2).toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (java.util.concurrent.ExecutionException | TimeoutException | CompletionException e) {
      throw new IllegalStateException("%s at [%s]".formatted(instance.name(), line), e);
    }
  }

  private static void write(Path file, String line) {
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".draft");
      Files.writeString(draft, line);
      Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
