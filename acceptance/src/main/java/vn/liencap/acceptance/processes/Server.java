package vn.liencap.acceptance.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The broker or the database as a process of its own, on files that survive it. */
public final class Server {
  private static final Duration READY_WITHIN = Duration.ofSeconds(90);

  private final String name;
  private final List<String> arguments;
  private final Path console;
  private JavaProcess process;

  private Server(String name, List<String> arguments, Path console) {
    this.name = name;
    this.arguments = arguments;
    this.console = console;
    this.process = launch();
  }

  static Server kafka(Path folder, int port, int controllerPort) {
    return new Server(
        "kafka",
        List.of(
            folder.resolve("kafka").toString(),
            Integer.toString(port),
            Integer.toString(controllerPort)),
        folder.resolve("kafka.log"));
  }

  static Server mongo(Path folder, int port) {
    return new Server(
        "mongo",
        List.of(folder.resolve("mongo.db").toString(), Integer.toString(port)),
        folder.resolve("mongo.log"));
  }

  private JavaProcess launch() {
    List<String> options =
        new java.util.ArrayList<>(
            List.of(
                "-Xmx384m",
                "-Dliencap.logs=" + console.resolveSibling(name + "-logs"),
                "-cp",
                System.getProperty("java.class.path"),
                "vn.liencap.embedded.ServerProcess",
                name));
    options.addAll(arguments);
    try {
      Files.deleteIfExists(console); // its last start's word does not count
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JavaProcess.start(options, Map.of(), console);
  }

  /** Ends it without a chance to clean up. */
  public void kill() {
    process.kill();
  }

  /** Asks it to end and waits until it has. */
  public void stop() {
    process.stop();
  }

  /** Starts it again on its files and waits until it answers. */
  public void startAgain() {
    process = launch();
    awaitReady();
  }

  void awaitReady() {
    Waiting.until(READY_WITHIN, this::isReady, () -> name + " did not start; see " + console);
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new IllegalStateException(name + " has ended; see " + console);
    }
    try {
      return Files.readString(console).contains("Ready");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
