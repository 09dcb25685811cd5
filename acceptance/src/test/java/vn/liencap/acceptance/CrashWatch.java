package vn.liencap.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Random;
import vn.liencap.acceptance.agent.Fuse;
import vn.liencap.acceptance.processes.Instance;
import vn.liencap.acceptance.processes.Waiting;

/** One crash point, armed in an instance that is started again as soon as it has halted. */
final class CrashWatch {
  private static final Duration ARMED_WITHIN = Duration.ofSeconds(30);
  private static final Duration HALTED_WITHIN = Duration.ofMinutes(4);

  private final Instance instance;
  private final Path fuse;
  private final String line;
  private final String again;

  private CrashWatch(Instance instance, Path fuse, String line, String again) {
    this.instance = instance;
    this.fuse = fuse;
    this.line = line;
    this.again = again;
  }

  /**
   * Arms a point.
   *
   * @param folder where the instances' fuses are armed
   */
  static CrashWatch arm(CrashPoint point, Instance instance, Path folder, Random random) {
    Path fuse = fuseOf(instance.name(), folder);
    var watch = new CrashWatch(instance, fuse, point.line(random), point.lineAgain());
    write(fuse, watch.line);
    Waiting.until(ARMED_WITHIN, () -> !Files.exists(fuse), () -> instance.name() + " has no fuse");
    return watch;
  }

  /** The file that arms the fuse of the instance of that name. */
  static Path fuseOf(String instance, Path folder) {
    return folder.resolve(instance + ".fuse");
  }

  /** Waits until the process has halted, starts it again and waits until it is well. */
  void startAgainOnceHalted() {
    awaitHalt();
    if (!again.isEmpty()) {
      write(fuse, again);
      instance.launchAgain();
      awaitHalt();
    }
    instance.startAgain();
  }

  private void awaitHalt() {
    Waiting.until(
        HALTED_WITHIN,
        () -> !instance.isAlive(),
        () -> "%s was never halted at [%s]".formatted(instance.name(), line));
    if (instance.exitValue() != Fuse.EXIT_VALUE) {
      throw new IllegalStateException(
          "%s ended by itself with %d; see %s"
              .formatted(instance.name(), instance.exitValue(), instance.console()));
    }
  }

  private static void write(Path file, String line) {
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".draft");
      Files.writeString(draft, line);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
