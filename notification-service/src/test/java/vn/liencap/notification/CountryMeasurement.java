package vn.liencap.notification;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.embedded.EmbeddedKafka;
import vn.liencap.embedded.EmbeddedMongo;
import vn.liencap.embedded.Ports;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.notification.inbox.domain.Inboxes;
import vn.liencap.notification.reminding.Backlog;
import vn.liencap.notification.reminding.ReminderSweepDoor;

/**
 * Measures a country of 3,764 units with ten activities each on the embedded servers: how long it
 * takes to follow the cascade, to remind of everything on one day, and to find nothing to do.
 */
public final class CountryMeasurement {
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final int UNITS = 3_764;
  private static final int ACTIVITIES = 10;
  private static final int ROUNDS = 2;

  private CountryMeasurement() {}

  /** Runs once and prints the figures. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("liencap-measure");
    try (var mongo = EmbeddedMongo.inFile(folder.resolve("mongo.db"), Ports.free());
        var kafka = EmbeddedKafka.start(folder.resolve("kafka"), Ports.free(), Ports.free())) {
      kafka.awaitReady(Duration.ofSeconds(60));
      try (var service = start(kafka.bootstrap(), mongo.uri("notification"))) {
        measure(service);
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static ConfigurableApplicationContext start(String kafka, String mongo) {
    return new SpringApplicationBuilder(NotificationService.class, MovableClock.InTheService.class)
        .properties("spring.config.name=notification-service")
        .run(
            "--server.port=0",
            "--liencap.kafka=" + kafka,
            "--liencap.mongodb.uri=" + mongo,
            "--liencap.issuer=http://127.0.0.1:1",
            "--liencap.jwks-uri=http://127.0.0.1:1/oauth2/jwks",
            "--liencap.reminders.every=1h");
  }

  private static void measure(ConfigurableApplicationContext service) {
    for (int round = 0; round < ROUNDS; round++) {
      String prefix = "u" + round + "x";
      List<UnitId> units = IntStream.range(0, UNITS).mapToObj(i -> new UnitId(prefix + i)).toList();
      LocalDate due = Samples.DUE.plusDays(40L * round);
      System.out.println(round == 0 ? "-- cold" : "-- warm");
      service.getBean(MovableClock.class).moveTo(due.minusDays(20));
      follow(service, units, due);
      remind(service, units, due);
    }
  }

  private static void follow(
      ConfigurableApplicationContext service, List<UnitId> units, LocalDate due) {
    EventPublisher events = service.getBean(EventPublisher.class);
    Backlog backlog = service.getBean(Backlog.class);
    List<Event> assignments = units.stream().map(unit -> assigned(unit, due)).toList();
    List<Event> activities = units.stream().flatMap(unit -> scheduled(unit, due)).toList();
    timed(
        "follow " + assignments.size() + " assignments", () -> tell(events, backlog, assignments));
    timed("follow " + activities.size() + " activities", () -> tell(events, backlog, activities));
    timed("take the same in again", () -> tell(events, backlog, activities));
  }

  private static Event assigned(UnitId unit, LocalDate due) {
    return new PlanAssigned(
        Samples.assignment(
            unit, AssignmentMode.EXECUTE, Samples.DUE, ACTIVITIES, AssignmentStatus.ASSIGNED, 1),
        Samples.morningOf(due.minusDays(20)));
  }

  private static Stream<Event> scheduled(UnitId unit, LocalDate due) {
    return IntStream.range(0, ACTIVITIES)
        .mapToObj(
            i ->
                new ActivityScheduled(
                    Samples.activity(unit, "hd" + i, due.plusDays(i)),
                    Samples.morningOf(due.minusDays(20))));
  }

  private static void remind(
      ConfigurableApplicationContext service, List<UnitId> units, LocalDate due) {
    ReminderSweepDoor sweep = new ReminderSweepDoor(service);
    Inboxes inboxes = service.getBean(Inboxes.class);
    timed("sweep a day on which nothing is due", sweep::sweep);
    service.getBean(MovableClock.class).moveTo(due.plusDays(ACTIVITIES));
    timed("sweep after all fell due", sweep::sweep);
    timed("sweep again", sweep::sweep);
    timed("read 1,000 inboxes", () -> units.subList(0, 1_000).forEach(inboxes::of));
    long told = units.stream().mapToLong(unit -> inboxes.of(unit).entries().size()).sum();
    System.out.println("notifications: " + told);
  }

  private static void tell(EventPublisher events, Backlog backlog, List<Event> told) {
    for (int from = 0; from < told.size(); from += 5_000) {
      events.publish(told.subList(from, Math.min(from + 5_000, told.size())));
    }
    while (!backlog.isTakenIn()) {
      Thread.onSpinWait();
    }
  }

  private static void timed(String what, Runnable work) {
    long start = System.nanoTime();
    long worked = PROCESS.getProcessCpuTime();
    work.run();
    System.out.printf(
        Locale.ROOT,
        "%-45s %8.0f ms, %8.0f ms of processor time, servers included%n",
        what,
        (System.nanoTime() - start) / 1_000_000.0,
        (PROCESS.getProcessCpuTime() - worked) / 1_000_000.0);
  }
}
