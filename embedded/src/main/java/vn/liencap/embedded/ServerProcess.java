package vn.liencap.embedded;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The broker or the database alone in a process of its own, so that each can be stopped, killed and
 * started again while everything else runs.
 */
public final class ServerProcess {
  private static final Duration READY_WITHIN = Duration.ofSeconds(60);

  private ServerProcess() {}

  /**
   * Runs one server until the process is told to end.
   *
   * @param args {@code kafka FOLDER PORT CONTROLLER-PORT}, or {@code mongo FILE PORT}
   */
  @SuppressWarnings("resource") // closed by the shutdown hook
  public static void main(String[] args) {
    AutoCloseable server =
        switch (args.length == 0 ? "" : args[0]) {
          case "kafka" -> kafka(Path.of(args[1]), port(args[2]), port(args[3]));
          case "mongo" -> EmbeddedMongo.inFile(Path.of(args[1]), port(args[2]));
          default ->
              throw new IllegalArgumentException(
                  "kafka FOLDER PORT CONTROLLER-PORT, or mongo FILE PORT");
        };
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> close(server)));
    System.out.println("Ready"); // for whoever started this process and reads its output
  }

  private static EmbeddedKafka kafka(Path folder, int port, int controllerPort) {
    EmbeddedKafka kafka = EmbeddedKafka.start(folder, port, controllerPort);
    kafka.awaitReady(READY_WITHIN);
    return kafka;
  }

  private static int port(String text) {
    return Integer.parseInt(text);
  }

  private static void close(AutoCloseable server) {
    try {
      server.close();
    } catch (Exception e) { // declared by AutoCloseable
      throw new IllegalStateException("The server did not close", e);
    }
  }
}
