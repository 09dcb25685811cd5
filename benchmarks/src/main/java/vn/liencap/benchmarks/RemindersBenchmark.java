package vn.liencap.benchmarks;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.liencap.contracts.UnitId;
import vn.liencap.embedded.EmbeddedKafka;
import vn.liencap.embedded.EmbeddedMongo;
import vn.liencap.embedded.Ports;
import vn.liencap.notification.NotificationService;
import vn.liencap.notification.deadlines.FollowDeadlines;
import vn.liencap.notification.deadlines.domain.DeadlineNews;
import vn.liencap.notification.reminding.ReminderSweep;

/**
 * What a tick of the reminders costs while a million deadlines wait for later days, and how long
 * the morning takes on which tens of thousands fall due. The service runs here, beside its broker
 * and database, with a clock that the measurement moves.
 */
@Command(
    name = "reminders",
    mixinStandardHelpOptions = true,
    description = "Nhắc việc: một nhịp khi chưa có gì đến hạn, và buổi sáng rất nhiều việc đến hạn.")
final class RemindersBenchmark implements Runnable {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
  private static final LocalDate MUCH_LATER = LocalDate.of(2026, 9, 30);
  private static final int UNITS_A_BATCH = 400;
  private static final int TICKS = 50;

  @Option(names = "--units", defaultValue = "3764", description = "Số đơn vị có việc đến hạn.")
  private int units;

  @Option(names = "--due", defaultValue = "40000", description = "Số thời hạn đến hạn (40000).")
  private int due;

  @Option(names = "--later", defaultValue = "1000000", description = "Số thời hạn chưa đến hạn.")
  private int later;

  @Override
  public void run() {
    try {
      Path folder = Files.createTempDirectory("liencap-bench");
      try (var mongo = EmbeddedMongo.inFile(folder.resolve("mongo.db"), Ports.free());
          var kafka =
              EmbeddedKafka.start(folder.resolve("kafka"), Ports.free(), Ports.free())) {
        kafka.awaitReady(Duration.ofSeconds(60));
        try (var service = start(kafka.bootstrap(), mongo.uri("notification"))) {
          measure(service);
        }
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConfigurableApplicationContext start(String kafka, String mongo) {
    return new SpringApplicationBuilder(NotificationService.class, MovedClock.InTheService.class)
        .properties("spring.config.name=notification-service")
        .run(
            "--server.port=0",
            "--liencap.kafka=" + kafka,
            "--liencap.mongodb.uri=" + mongo,
            "--liencap.issuer=http://127.0.0.1:1",
            "--liencap.jwks-uri=http://127.0.0.1:1/oauth2/jwks",
            "--liencap.reminders.every=1h");
  }

  private void measure(ConfigurableApplicationContext service) {
    MovedClock clock = service.getBean(MovedClock.class);
    ReminderSweep sweep = service.getBean(ReminderSweep.class);
    clock.moveTo(DAY);
    int each = Math.max(1, Math.round((float) due / units));
    owe(service, "som", units, each, DUE, clock.instant());
    owe(service, "sau", later / each, each, MUCH_LATER, clock.instant());
    ticks(sweep, "a tick, %d deadlines not due".formatted(units * each + later / each * each));
    clock.moveTo(DUE);
    double told = posted(service);
    long began = System.nanoTime();
    sweep.sweep();
    // Digests are made of what was posted; whoever measures them waits here until they are queued.
    System.out.printf(
        "the morning           %8.2f s: %.0f reminders in the lists of %d units, handed to every channel%n",
        (System.nanoTime() - began) / 1e9, posted(service) - told, units);
    ticks(sweep, "a tick after it");
  }

  private static void owe(
      ConfigurableApplicationContext service,
      String prefix,
      int count,
      int each,
      LocalDate due,
      Instant at) {
    FollowDeadlines deadlines = service.getBean(FollowDeadlines.class);
    long began = System.nanoTime();
    for (int from = 0; from < count; from += UNITS_A_BATCH) {
      List<DeadlineNews> news =
          IntStream.range(from, Math.min(from + UNITS_A_BATCH, count))
              .mapToObj(number -> new UnitId(prefix + number))
              .flatMap(unit -> OwedWork.of(unit, each, due, at))
              .toList();
      deadlines.follow(news);
    }
    System.out.printf(
        "taken in              %8.2f s: %d deadlines of %d units%n",
        (System.nanoTime() - began) / 1e9, count * each, count);
  }

  private static void ticks(ReminderSweep sweep, String what) {
    var took = new Sample();
    for (int i = 0; i < TICKS; i++) {
      long began = System.nanoTime();
      sweep.sweep();
      took.add(System.nanoTime() - began);
    }
    System.out.printf("%s: %s%n", what, took);
  }

  private static double posted(ConfigurableApplicationContext service) {
    return service
        .getBean(MeterRegistry.class)
        .counter("liencap.notifications.posted")
        .count();
  }
}
