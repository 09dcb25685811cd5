package vn.liencap.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The whole system as a process of its own, which may be killed and started again. */
public final class StandaloneProcess implements AutoCloseable {
  private static final Duration READY_WITHIN = Duration.ofMinutes(4);
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final String MEMORY = "1g"; // as ./liencap up
  private static final String NO_DEMONSTRATION = "--no-demo";

  /** What the console says when it is ready; with demonstration data, when all of it is entered. */
  private static final String READY = "Dừng bằng Ctrl-C";

  private static final String DEMONSTRATION_COMPLETE = "Số liệu minh họa đã đủ";

  private static final Pattern GENERATION_USED =
      Pattern.compile("(?:DefNew|Tenured) +total \\d+K, used (\\d+)K");

  private final Path data;
  private final int portBase;
  private final List<String> arguments;
  private final String memory;
  private @Nullable LocalDate day;
  private int saidBefore;
  private Process process;

  private StandaloneProcess(
      Path data, int portBase, String memory, @Nullable LocalDate day, List<String> arguments) {
    this.data = data;
    this.portBase = portBase;
    this.memory = memory;
    this.day = day;
    this.arguments = arguments;
    this.process = launch();
  }

  /**
   * Starts it and waits until it says that it is ready, with all of its demonstration data.
   *
   * @param data its data folder
   * @param portBase the portal's port; the others follow, the last is 12 above
   * @param arguments further arguments, for example {@code --no-demo}
   */
  public static StandaloneProcess start(Path data, int portBase, String... arguments) {
    return startWith(MEMORY, data, portBase, arguments);
  }

  /** The same with another amount of memory, as Java writes it: {@code 2g}. */
  public static StandaloneProcess startWith(
      String memory, Path data, int portBase, String... arguments) {
    var standalone = new StandaloneProcess(data, portBase, memory, null, List.of(arguments));
    standalone.awaitReady();
    return standalone;
  }

  /** The same on another day: inside, it is nine in the morning of it when it starts. */
  public static StandaloneProcess startOn(
      LocalDate day, Path data, int portBase, String... arguments) {
    var standalone = new StandaloneProcess(data, portBase, MEMORY, day, List.of(arguments));
    standalone.awaitReady();
    return standalone;
  }

  /** Stops it and starts it again on another day, which has to be a later one. */
  public void goOnTo(LocalDate later) {
    close();
    day = later;
    startAgain();
  }

  /** Where the portal is. */
  public URI portal() {
    return URI.create("http://127.0.0.1:" + portBase);
  }

  /** The data folder. */
  public Path data() {
    return data;
  }

  /** What is alive on its heap, in bytes; collects garbage first. */
  public long liveHeapBytes() {
    var _ = asked("GC.run");
    return GENERATION_USED
        .matcher(asked("GC.heap_info"))
        .results()
        .mapToLong(used -> Long.parseLong(used.group(1)) * 1024)
        .sum();
  }

  private String asked(String command) {
    try {
      Process tool =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  Long.toString(process.pid()),
                  command)
              .redirectErrorStream(true)
              .start();
      return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills it without a chance to clean up, like {@code kill -9}. */
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** Starts it again on its data and waits until it is ready. */
  public void startAgain() {
    process = launch();
    awaitReady();
  }

  private Process launch() {
    saidBefore = said().length();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(shortcutsOfThisJvm());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xmx" + memory,
            "--enable-native-access=ALL-UNNAMED",
            "-Dliencap.clock.shift=" + shift(),
            "-cp",
            System.getProperty("java.class.path"),
            "vn.liencap.standalone.Standalone",
            "--port-base",
            Integer.toString(portBase),
            "--data",
            data.toString()));
    command.addAll(arguments);
    try {
      Files.createDirectories(data);
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A test and what it starts end early, a benchmark and what it measures run long. */
  private static List<String> shortcutsOfThisJvm() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(StandaloneProcess::isAboutStarting)
        .toList();
  }

  private static boolean isAboutStarting(String argument) {
    return argument.startsWith("-XX:TieredStopAtLevel=")
        || argument.equals("-XX:+UnlockDiagnosticVMOptions")
        || argument.equals("-XX:-BytecodeVerificationRemote");
  }

  private Duration shift() {
    return day == null
        ? Duration.ZERO
        : Duration.between(Instant.now(), day.atTime(MORNING).atZone(ZONE));
  }

  private void awaitReady() {
    String last = arguments.contains(NO_DEMONSTRATION) ? READY : DEMONSTRATION_COMPLETE;
    long end = System.nanoTime() + READY_WITHIN.toNanos();
    while (!said().substring(saidBefore).contains(last)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        kill(); // nobody else knows of it
        throw new IllegalStateException("The system did not start; see " + console());
      }
      pause();
    }
  }

  private Path console() {
    return data.resolveSibling(data.getFileName() + "-console.log");
  }

  private String said() {
    try {
      return Files.exists(console()) ? Files.readString(console()) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroy();
    awaitEnd();
  }
}
