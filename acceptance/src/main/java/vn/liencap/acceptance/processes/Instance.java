package vn.liencap.acceptance.processes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One instance of an application, which may be stopped, killed and started again. */
public final class Instance {
  private static final Duration READY_WITHIN = Duration.ofMinutes(3);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final String name;
  private final int port;
  private final Path unpacked;
  private final List<String> options;
  private final Map<String, String> environment;
  private final Path console;
  private JavaProcess process;

  /**
   * Starts an instance.
   *
   * @param options further options of its JVM
   */
  Instance(
      String name,
      int port,
      Path unpacked,
      List<String> options,
      Map<String, String> environment,
      Path console) {
    this.name = name;
    this.port = port;
    this.unpacked = unpacked;
    this.options = options;
    this.environment = environment;
    this.console = console;
    this.process = launch();
  }

  private JavaProcess launch() {
    List<String> all = new ArrayList<>(List.of("-Xmx256m"));
    all.addAll(options);
    all.addAll(
        List.of("-cp", unpacked.toString(), "org.springframework.boot.loader.launch.JarLauncher"));
    return JavaProcess.start(all, environment, console);
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** Its name, for reports. */
  public String name() {
    return name;
  }

  /** Where its output is. */
  public Path console() {
    return console;
  }

  /** Asks it to end, as a rolling restart does, and waits until it has. */
  public void stop() {
    process.stop();
  }

  /** Ends it without a chance to clean up. */
  public void kill() {
    process.kill();
  }

  /** Lets it stand still: alive for its peers' connections, dead for its heartbeats. */
  public void pause() {
    process.signal("STOP");
  }

  /** Lets it go on after {@link #pause}. */
  public void goOn() {
    process.signal("CONT");
  }

  /** True while the process lives. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** How the process ended. */
  public int exitValue() {
    return process.exitValue();
  }

  /** Starts it again, without waiting until it is ready. */
  public void launchAgain() {
    process = launch();
  }

  /** Starts it again and waits until it is ready. */
  public void startAgain() {
    launchAgain();
    awaitReady();
  }

  /** Waits until it answers that it is well. */
  public void awaitReady() {
    Waiting.until(READY_WITHIN, this::isReady, () -> name + " did not start; see " + console);
  }

  /** True when it answers that it is well. */
  public boolean isReady() {
    if (!process.isAlive()) {
      throw new IllegalStateException(name + " has ended; see " + console);
    }
    return isUp();
  }

  private boolean isUp() {
    URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
    try {
      return HTTP.send(
                  HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build(),
                  BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
