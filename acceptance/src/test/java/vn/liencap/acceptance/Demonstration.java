package vn.liencap.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * One running system with its demonstration data, for all browser tests of a run: starting it takes
 * longer than most of them. Each test makes what it changes itself.
 */
final class Demonstration {
  private static @Nullable StandaloneProcess running;

  private Demonstration() {}

  /** The system, started when it is first asked for, stopped with the JVM. */
  static synchronized StandaloneProcess system() {
    if (running == null) {
      running = start();
    }
    return running;
  }

  private static StandaloneProcess start() {
    try {
      Path folder = Files.createTempDirectory("liencap-demonstration");
      var system = StandaloneProcess.start(folder.resolve("data"), FreePorts.base());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(system, folder)));
      return system;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(StandaloneProcess system, Path folder) {
    system.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
