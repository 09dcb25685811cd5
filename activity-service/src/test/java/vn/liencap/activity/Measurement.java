package vn.liencap.activity;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.progress.Outcome;
import vn.liencap.activity.progress.Progress;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.PlanEvent.PlanIssued;
import vn.liencap.embedded.EmbeddedKafka;
import vn.liencap.embedded.EmbeddedMongo;
import vn.liencap.embedded.Ports;
import vn.liencap.messaging.EventPublisher;

/**
 * Measures this service alone, with a real broker and the embedded database on a file: 37,640
 * activities from 3,764 assignments, and entries from 8 people at once. A program, not a test:
 * {@code Measurement [units] [entries]}.
 */
final class Measurement {
  private static final int ITEMS = 10;
  private static final int PEOPLE = 8;

  private final ConfigurableApplicationContext service;
  private final IssuedPlan plan =
      Samples.plan(new PlanId("measured"), Samples.MINISTRY, Samples.eachItems(ITEMS));
  private final List<UnitId> units;

  private Measurement(ConfigurableApplicationContext service, int units) {
    this.service = service;
    this.units = IntStream.range(0, units).mapToObj(i -> new UnitId("unit" + i)).toList();
  }

  static void main(String[] arguments) throws Exception {
    int units = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3_764;
    int entries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8_000;
    Path folder = Files.createTempDirectory("measurement");
    EmbeddedKafka.throwInsteadOfHalting();
    try (var kafka = EmbeddedKafka.start(folder.resolve("kafka"), Ports.free(), Ports.free());
        var mongo = EmbeddedMongo.inFile(folder.resolve("mongo.db"), Ports.free())) {
      kafka.awaitReady(Duration.ofSeconds(60));
      try (var service = start(kafka.bootstrap(), mongo.uri("activity"))) {
        var measurement = new Measurement(service, units);
        measurement.schedule("first delivery");
        measurement.lists();
        measurement.enter(entries / 4, "to warm up");
        measurement.enter(entries, "measured");
      }
    } finally {
      delete(folder);
    }
  }

  private static ConfigurableApplicationContext start(String kafka, String mongo) {
    return new SpringApplicationBuilder(ActivityService.class)
        .properties(
            Map.of(
                "spring.config.name", "activity-service",
                "server.port", "0",
                "liencap.kafka", kafka,
                "liencap.mongodb.uri", mongo,
                "liencap.issuer", "http://127.0.0.1/none",
                "liencap.jwks-uri", "http://127.0.0.1/none"))
        .run();
  }

  private void schedule(String what) throws InterruptedException {
    var publisher = service.getBean(EventPublisher.class);
    var by = Samples.officer(Samples.MINISTRY);
    long processor = processorMillis();
    long start = System.nanoTime();
    publisher.publish(List.of(new PlanIssued(plan, by, Samples.NOW)));
    publisher.publish(
        units.stream()
            .map(unit -> new PlanAssigned(Samples.assignAll(plan, unit), Samples.NOW))
            .toList());
    long wanted = (long) units.size() * ITEMS;
    while (stored() < wanted) {
      Thread.sleep(20);
    }
    System.out.printf(
        "%s: %,d activities in %,d ms, %,d ms of processor%n",
        what, wanted, millisSince(start), processorMillis() - processor);
  }

  private long stored() {
    return service
        .getBean(MongoTemplate.class)
        .getCollection("activities")
        .estimatedDocumentCount();
  }

  private void lists() {
    var activities = service.getBean(MongoTemplate.class).getCollection("activities");
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      int found = 0;
      for (Document _ : activities.find(new Document("state.unit", "unit" + (100 + i)))) {
        found++;
      }
      System.out.printf("list of one unit: %d activities in %,d us%n", found, microsSince(start));
    }
  }

  private void enter(int count, String what) throws Exception {
    var progress = service.getBean(Progress.class);
    var enterings = new ArrayList<Callable<Long>>();
    for (int i = 0; i < count; i++) {
      int number = i;
      enterings.add(() -> enter(progress, number, what));
    }
    long processor = processorMillis();
    long start = System.nanoTime();
    long[] micros = new long[count];
    try (var people = Executors.newFixedThreadPool(PEOPLE)) {
      int i = 0;
      for (Future<Long> entering : people.invokeAll(enterings)) {
        micros[i++] = entering.get();
      }
    }
    long millis = millisSince(start);
    Arrays.sort(micros);
    System.out.printf(
        "entries %s: %,d in %,d ms = %,d/s, p50 %,d us, p99 %,d us, %,d ms of processor%n",
        what,
        count,
        millis,
        count * 1_000L / millis,
        micros[count / 2],
        micros[count * 99 / 100],
        processorMillis() - processor);
  }

  private long enter(Progress progress, int number, String what) {
    UnitId unit = units.get(number % units.size());
    var activity =
        ActivityId.of(AssignmentId.of(plan.id(), unit), new ItemId("i" + (1 + number % ITEMS)));
    var command =
        new EnterProgress(
            what.replace(' ', '-') + number,
            Samples.TODAY,
            "Phát thanh",
            null,
            Samples.sessions(1),
            0,
            null);
    long start = System.nanoTime();
    Outcome outcome = progress.carryOut(activity, command, Samples.officer(unit), null);
    if (!(outcome instanceof Outcome.Done)) {
      throw new IllegalStateException("Not entered: " + outcome);
    }
    return microsSince(start);
  }

  /** Of the whole process, broker and database included: what other programs do not distort. */
  private static long processorMillis() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1_000_000;
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static long microsSince(long start) {
    return (System.nanoTime() - start) / 1_000;
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.toList().reversed()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
