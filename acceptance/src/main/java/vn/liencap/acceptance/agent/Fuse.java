package vn.liencap.acceptance.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Ends the process when the instant that it is armed for comes round for the n-th time.
 *
 * <p>It is armed by a file of one line, {@code n before|after what [@caller]}, which may be written
 * while the process runs or before it starts; it takes the file away and writes {@code
 * <file>.armed} instead. With a caller, only what is done on behalf of that class counts.
 */
public final class Fuse {
  /** How a process ends that the fuse has ended. */
  public static final int EXIT_VALUE = 86;

  private static final long LOOKS_EVERY_MS = 20;
  private static final AtomicReference<@Nullable Armed> ARMED = new AtomicReference<>();

  private Fuse() {}

  private record Armed(String instant, String caller, AtomicInteger left) {

    static Armed parse(String line) {
      String[] countAndInstant = line.split(" ", 2);
      String[] instantAndCaller = countAndInstant[1].split(" @", 2);
      return new Armed(
          instantAndCaller[0],
          instantAndCaller.length == 2 ? "." + instantAndCaller[1] : "",
          new AtomicInteger(Integer.parseInt(countAndInstant[0])));
    }

    boolean isMeant(String now) {
      return now.equals(instant)
          && (caller.isEmpty()
              || StackWalker.getInstance()
                  .walk(frames -> frames.anyMatch(f -> f.getClassName().endsWith(caller))));
    }
  }

  static void watch(Path file) {
    read(file);
    Thread.ofPlatform().name("fuse").daemon().start(() -> watchWithoutEnd(file));
  }

  private static void watchWithoutEnd(Path file) {
    while (true) {
      read(file);
      try {
        Thread.sleep(LOOKS_EVERY_MS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** The file is taken away, so that a process that was started again is not armed again. */
  private static void read(Path file) {
    try {
      if (Files.exists(file)) {
        String line = Files.readString(file).strip();
        Files.delete(file);
        ARMED.set(Armed.parse(line));
        Files.writeString(file.resolveSibling(file.getFileName() + ".armed"), line);
      }
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + file, e);
    }
  }

  /** Called by the woven methods: of which object, in which class and method, with what. */
  public static void at(String when, Object self, String type, String method, Object[] arguments) {
    Armed armed = ARMED.get();
    if (armed != null
        && armed.isMeant(when + " " + Doing.name(self, simple(type), method, arguments))
        && armed.left().decrementAndGet() == 0) {
      Runtime.getRuntime().halt(EXIT_VALUE);
    }
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
