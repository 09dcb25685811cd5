package vn.liencap.acceptance.processes;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.liencap.acceptance.FreePorts;

/**
 * The system as compose runs it: each application a process of its own from its executable jar,
 * told by environment variables where broker and database are, both processes of their own too.
 */
public final class Deployment implements AutoCloseable {
  /** The first administrator's password. */
  public static final String ADMIN_PASSWORD = "quan-tri-thu-nghiem-2026";

  private static final Path UNPACKED = Path.of("target", "applications");
  private static final int AT_ONCE = 3; // more of them at a time only wait for the processor

  private final Path folder;
  private final Options options;
  private final int kafkaPort = FreePorts.one();
  private final int mongoPort = FreePorts.one();
  private final int portalPort = FreePorts.one();
  private final Map<Application, Group> groups = new EnumMap<>(Application.class);
  private final Server broker;
  private final Server database;

  private Deployment(Path folder, Options options) {
    this.folder = folder;
    this.options = options;
    this.broker = Server.kafka(folder, kafkaPort, FreePorts.one());
    this.database = Server.mongo(folder, mongoPort);
    for (Application application : Application.values()) {
      groups.put(application, new Group(new Balancer(), new ArrayList<>()));
    }
  }

  /** The instances of an application and the one address that they have. */
  private record Group(Balancer balancer, List<Instance> instances) {}

  private Group group(Application application) {
    return requireNonNull(groups.get(application));
  }

  /**
   * How it is started.
   *
   * @param perService how many instances each service has; the portal has one
   * @param jvm further options of an application's JVM, by the instance's name
   */
  public record Options(int perService, Function<String, List<String>> jvm) {

    /** So many instances of each service and nothing else. */
    public static Options instances(int perService) {
      return new Options(perService, _ -> List.of());
    }
  }

  /**
   * Starts everything and returns when all of it is ready.
   *
   * @param folder where its data and its output go
   */
  public static Deployment start(Path folder, Options options) {
    var deployment = new Deployment(folder, options);
    try {
      deployment.database.awaitReady();
      deployment.broker.awaitReady();
      deployment.startAll();
      return deployment;
    } catch (RuntimeException e) {
      deployment.close();
      throw e;
    }
  }

  private void startAll() {
    List<Instance> starting = new ArrayList<>();
    for (Application application : Application.values()) {
      int wanted = application == Application.PORTAL ? 1 : options.perService();
      for (int i = 0; i < wanted; i++) {
        starting.add(launch(application));
        if (starting.size() >= AT_ONCE) {
          starting.removeFirst().awaitReady();
        }
      }
    }
    starting.forEach(Instance::awaitReady);
  }

  /** Starts a further instance, without waiting until it is ready. */
  public Instance launch(Application application) {
    Group group = group(application);
    String name = application.module() + "-" + (group.instances().size() + 1);
    int port = application == Application.PORTAL ? portalPort : FreePorts.one();
    var instance =
        new Instance(
            name,
            port,
            UnpackedJar.of(application, UNPACKED),
            options.jvm().apply(name),
            environment(application, port),
            folder.resolve(name + ".log"));
    group.instances().add(instance);
    group.balancer().add(port);
    return instance;
  }

  /** Stops an instance for good. */
  public void remove(Application application, Instance instance) {
    instance.stop();
    group(application).instances().remove(instance);
    group(application).balancer().remove(instance.port());
  }

  /** The variables of docker-compose.yml, and what a test needs besides. */
  private Map<String, String> environment(Application application, int port) {
    Map<String, String> variables = new HashMap<>();
    variables.put("LIENCAP_KAFKA", "127.0.0.1:" + kafkaPort);
    variables.put("LIENCAP_ISSUER", portal().toString());
    variables.put("LIENCAP_JWKSURI", portal() + "/oauth2/jwks");
    variables.put("LIENCAP_MONGODB_URI", databaseUri(application));
    variables.put("SERVER_PORT", Integer.toString(port));
    variables.put("SERVER_ADDRESS", "127.0.0.1");
    variables.put("LIENCAP_REMINDERS_EVERY", "2s"); // nobody waits a minute for a reminder here
    variables.put("LIENCAP_REMINDERS_HOUR", "00:00"); // nor for the morning
    if (application == Application.PORTAL) {
      variables.put("LIENCAP_FIRSTADMINPASSWORD", ADMIN_PASSWORD);
      groups.forEach(
          (service, group) ->
              variables.put("LIENCAP_SERVICES_" + service + "_URL", group.balancer().url()));
    }
    return variables;
  }

  /** The connection string of an application's database. */
  public String databaseUri(Application application) {
    return "mongodb://127.0.0.1:" + mongoPort + "/" + application.database();
  }

  /** The bootstrap servers. */
  public String kafka() {
    return "127.0.0.1:" + kafkaPort;
  }

  /** Where the portal is. */
  public URI portal() {
    return URI.create("http://127.0.0.1:" + portalPort);
  }

  /** The instances of an application that run or were killed, oldest first. */
  public List<Instance> instances(Application application) {
    return List.copyOf(group(application).instances());
  }

  /** The broker. */
  public Server broker() {
    return broker;
  }

  /** The database. */
  public Server database() {
    return database;
  }

  @Override
  public void close() {
    groups.values().stream().flatMap(g -> g.instances().stream()).forEach(Instance::kill);
    groups.values().forEach(group -> group.balancer().close());
    broker.kill();
    database.kill();
  }
}
