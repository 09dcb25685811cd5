package vn.liencap.testing;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides where Kafka and MongoDB come from; see {@link WithInfrastructure}. */
final class BackendChoice {

  static final String BACKEND = "LIENCAP_TEST_BACKEND";

  private static final Logger log = LoggerFactory.getLogger(BackendChoice.class);

  /** The kinds of servers, in the order of preference. */
  enum Backend {
    EXTERNAL,
    CONTAINERS,
    EMBEDDED
  }

  private final Map<String, String> environment;

  BackendChoice(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Starts what the environment insists on, or else the best of what is there.
   *
   * @throws RuntimeException if the environment insists on servers that cannot be had
   */
  Servers start() {
    var forced = environment.get(BACKEND);
    if (forced != null && !forced.isBlank()) {
      return start(Backend.valueOf(forced.strip().toUpperCase(Locale.ROOT)));
    }
    if (GivenServers.from(environment) != null) {
      return start(Backend.EXTERNAL);
    }
    if (new DockerEngine(environment).answers()) {
      try {
        return start(Backend.CONTAINERS);
      } catch (RuntimeException e) {
        log.warn("Docker answers, but no containers can be had; taking embedded servers", e);
      }
    }
    return start(Backend.EMBEDDED);
  }

  private Servers start(Backend backend) {
    return switch (backend) {
      case EXTERNAL -> given();
      case CONTAINERS -> containers();
      case EMBEDDED -> new EmbeddedServers();
    };
  }

  private Servers given() {
    return Objects.requireNonNull(
        GivenServers.from(environment),
        () -> "set both " + GivenServers.KAFKA + " and " + GivenServers.MONGODB);
  }

  private Servers containers() {
    if (!new DockerEngine(environment).answers()) {
      throw new IllegalStateException("no Docker engine answers");
    }
    return new ContainerServers();
  }
}
