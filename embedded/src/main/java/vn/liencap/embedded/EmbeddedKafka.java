package vn.liencap.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka broker, its own KRaft controller, in this JVM on 127.0.0.1.
 *
 * <p>Acknowledged records survive a kill of the process: they are in the operating system's hands
 * before the acknowledgement. The folder may be opened again on other ports.
 */
public final class EmbeddedKafka implements AutoCloseable {

  private static final String LOCK = "liencap.lock";

  private final KafkaRaftServer server;
  private final String bootstrap;
  private final FolderLock lock;

  private EmbeddedKafka(KafkaRaftServer server, String bootstrap, FolderLock lock) {
    this.server = server;
    this.bootstrap = bootstrap;
    this.lock = lock;
  }

  /**
   * Starts the broker on a folder, new or used before; {@link #awaitReady} tells when it answers.
   *
   * @throws DataFolderLocked if another broker has the folder, in this process or another
   */
  public static EmbeddedKafka start(Path folder, int port, int controllerPort) {
    FolderLock lock = lock(folder);
    try {
      format(folder);
      var config = new KafkaConfig(BrokerSettings.of(folder, port, controllerPort), false);
      var server = new KafkaRaftServer(config, Time.SYSTEM);
      startOrShutDown(server);
      return new EmbeddedKafka(server, "127.0.0.1:" + port, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Kafka has a lock too, but looks at it only after it has opened, and may have cut, the log of
   * its metadata: the broker that is running there would read on for ever.
   */
  private static FolderLock lock(Path folder) {
    try {
      Files.createDirectories(folder);
      return FolderLock.take(folder, LOCK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Kafka ends the whole JVM on a fatal fault; from now on it throws in the failing thread instead.
   * For tests, where one broken broker must not take the report of all others with it.
   */
  public static void throwInsteadOfHalting() {
    Exit.setExitProcedure(EmbeddedKafka::fatal);
    Exit.setHaltProcedure(EmbeddedKafka::fatal);
  }

  /** The bootstrap servers for clients, {@code host:port}. */
  public String bootstrap() {
    return bootstrap;
  }

  /**
   * Waits until the broker answers a client.
   *
   * @throws IllegalStateException if it does not within the limit
   */
  public void awaitReady(Duration limit) {
    var settings =
        Map.<String, Object>of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            (int) limit.toMillis());
    try (var admin = Admin.create(settings)) {
      admin.describeCluster().nodes().get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Kafka at " + bootstrap + " did not become ready", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for Kafka", e);
    }
  }

  /** Stops broker and controller; stop the clients first, or they log their despair. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
    lock.close();
  }

  private static void format(Path folder) {
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    try {
      new Formatter()
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(BrokerSettings.NODE_ID)
          .setDirectories(List.of(folder.toString()))
          .setMetadataLogDirectory(folder.toString())
          .setControllerListenerName("CONTROLLER")
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setIgnoreFormatted(true)
          .run();
    } catch (Exception e) { // declared by Formatter.run
      throw new IllegalStateException("cannot format " + folder + " for Kafka", e);
    }
  }

  private static void startOrShutDown(KafkaRaftServer server) {
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
  }

  private static void fatal(int status, String message) {
    throw new IllegalStateException("Kafka would have ended the JVM (" + status + "): " + message);
  }
}
