package vn.liencap.standalone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.liencap.activity.ActivityService;
import vn.liencap.notification.NotificationService;
import vn.liencap.plan.PlanService;
import vn.liencap.portal.Portal;
import vn.liencap.reporting.ReportingService;

/** The five applications, each a Spring context of its own with its own database. */
final class Applications implements AutoCloseable {
  private static final Duration UP_WITHIN = Duration.ofSeconds(60);

  private final Map<String, ConfigurableApplicationContext> contexts = new ConcurrentHashMap<>();

  /** One application: its name, main class and port. */
  private record Application(String name, Class<?> main, int port) {

    String database() {
      return name.replace("-service", "");
    }
  }

  /**
   * Starts all five side by side and returns when every one is ready.
   *
   * @param ports where they listen
   * @param infrastructure their broker and databases
   * @param secrets further arguments for all of them
   * @param started told the name of each as it becomes ready
   */
  void start(
      Ports ports, Infrastructure infrastructure, List<String> secrets, Consumer<String> started) {
    // Platform threads: on virtual ones, booting contexts side by side pins every carrier.
    try (var threads = Executors.newFixedThreadPool(5)) {
      List<CompletableFuture<Void>> starting =
          all(ports).stream()
              .map(
                  application ->
                      CompletableFuture.runAsync(
                              () -> start(application, ports, infrastructure, secrets), threads)
                          .thenRun(() -> started.accept(application.name())))
              .toList();
      CompletableFuture.allOf(starting.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static List<Application> all(Ports ports) {
    return List.of(
        new Application("plan-service", PlanService.class, ports.plan()),
        new Application("activity-service", ActivityService.class, ports.activity()),
        new Application("reporting-service", ReportingService.class, ports.reporting()),
        new Application("notification-service", NotificationService.class, ports.notification()),
        new Application("portal", Portal.class, ports.portal()));
  }

  private void start(
      Application application, Ports ports, Infrastructure infrastructure, List<String> secrets) {
    String portal = "http://127.0.0.1:" + ports.portal();
    List<String> arguments = new ArrayList<>(secrets);
    arguments.addAll(
        List.of(
            "--spring.config.name=" + application.name(),
            "--server.address=127.0.0.1",
            "--server.port=" + application.port(),
            "--liencap.kafka=" + infrastructure.kafka(),
            "--liencap.mongodb.uri=" + infrastructure.mongo(application.database()),
            "--liencap.issuer=" + portal,
            "--liencap.jwks-uri=" + portal + "/oauth2/jwks",
            "--liencap.services.plan.url=http://127.0.0.1:" + ports.plan(),
            "--liencap.services.activity.url=http://127.0.0.1:" + ports.activity(),
            "--liencap.services.reporting.url=http://127.0.0.1:" + ports.reporting(),
            "--liencap.services.notification.url=http://127.0.0.1:" + ports.notification(),
            "--liencap.deliveries.portal=" + portal));
    var spring = new SpringApplication(application.main());
    spring.setRegisterShutdownHook(false); // contexts stop before the broker, in our order
    contexts.put(application.name(), spring.run(arguments.toArray(String[]::new)));
    new Health().await(application.name(), application.port(), UP_WITHIN);
  }

  /** The context of one application, once started. */
  ConfigurableApplicationContext context(String name) {
    ConfigurableApplicationContext context = contexts.get(name);
    if (context == null) {
      throw new IllegalStateException(name + " is not started");
    }
    return context;
  }

  @Override
  public void close() {
    contexts.values().parallelStream().forEach(ConfigurableApplicationContext::close);
  }
}
