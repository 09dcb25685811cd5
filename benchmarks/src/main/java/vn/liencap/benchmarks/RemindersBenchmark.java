package vn.liencap.benchmarks;

import com.mongodb.client.MongoCollection;
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
import org.springframework.data.mongodb.core.MongoTemplate;
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
import vn.liencap.notification.people.domain.Contacts;
import vn.liencap.notification.reminding.ReminderSweep;

/**
 * What a tick of the reminders costs while a million deadlines wait for later days, and how long
 * the morning takes on which tens of thousands fall due: until they stand in the lists, until all
 * digests are queued, and until a mail server has taken the last of them. The service runs here,
 * beside its broker, its database and that server, with a clock that the measurement moves.
 */
@Command(
    name = "reminders",
    mixinStandardHelpOptions = true,
    description =
        "Nhắc việc: một nhịp khi chưa có gì đến hạn, và buổi sáng rất nhiều việc đến hạn.")
final class RemindersBenchmark implements Runnable {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
  private static final LocalDate MUCH_LATER = LocalDate.of(2026, 9, 30);
  private static final int UNITS_A_BATCH = 400;
  private static final int TICKS = 50;
  private static final String ON_TIME = "som";
  private static final int LONGEST_S = 600;

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
          var kafka = EmbeddedKafka.start(folder.resolve("kafka"), Ports.free(), Ports.free());
          var post = new MailTaker()) {
        kafka.awaitReady(Duration.ofSeconds(60));
        try (var service = start(kafka.bootstrap(), mongo.uri("notification"), post.port())) {
          measure(service, post);
        }
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks for digests and mails ten times a second, and hands over as many as are taken. */
  private static ConfigurableApplicationContext start(String kafka, String mongo, int post) {
    return new SpringApplicationBuilder(NotificationService.class, MovedClock.InTheService.class)
        .properties("spring.config.name=notification-service")
        .run(
            "--server.port=0",
            "--liencap.kafka=" + kafka,
            "--liencap.mongodb.uri=" + mongo,
            "--liencap.issuer=http://127.0.0.1:1",
            "--liencap.jwks-uri=http://127.0.0.1:1/oauth2/jwks",
            "--liencap.reminders.every=1h",
            "--liencap.digests.every=100ms",
            "--liencap.deliveries.every=100ms",
            "--liencap.mail.host=127.0.0.1",
            "--liencap.mail.port=" + post,
            "--liencap.mail.per-second=100000");
  }

  private void measure(ConfigurableApplicationContext service, MailTaker post) {
    MovedClock clock = service.getBean(MovedClock.class);
    ReminderSweep sweep = service.getBean(ReminderSweep.class);
    clock.moveTo(DAY);
    employ(service);
    // What is slow here is what is done for the first time, since there is nothing to look at.
    ticks(sweep, "a tick, nothing owed yet");
    int each = Math.max(1, Math.round((float) due / units));
    owe(service, ON_TIME, units, each, DUE, clock.instant());
    owe(service, "sau", later / each, each, MUCH_LATER, clock.instant());
    ticks(sweep, "a tick, %d deadlines not due".formatted(units * each + later / each * each));
    clock.moveTo(DUE);
    morning(service, sweep, post);
    ticks(sweep, "a tick after it");
  }

  private void employ(ConfigurableApplicationContext service) {
    Contacts contacts = service.getBean(Contacts.class);
    for (int from = 0; from < units; from += UNITS_A_BATCH) {
      contacts.follow(
          IntStream.range(from, Math.min(from + UNITS_A_BATCH, units))
              .mapToObj(number -> Officers.of(new UnitId(ON_TIME + number)))
              .toList());
    }
  }

  private void morning(
      ConfigurableApplicationContext service, ReminderSweep sweep, MailTaker post) {
    MongoCollection<?> deliveries =
        service.getBean(MongoTemplate.class).getCollection("deliveries");
    double told = posted(service);
    long began = System.nanoTime();
    sweep.sweep();
    System.out.printf(
        "the morning           %8.2f s: %.0f reminders in the lists of %d units, handed to every channel%n",
        seconds(began, System.nanoTime()), posted(service) - told, units);
    while (deliveries.estimatedDocumentCount() < units
        && seconds(began, System.nanoTime()) < LONGEST_S) {
      pause();
    }
    System.out.printf(
        "the digests queued    %8.2f s: %d of %d people, since the deadlines were due%n",
        seconds(began, System.nanoTime()), deliveries.estimatedDocumentCount(), units);
    post.await(units, Duration.ofSeconds(LONGEST_S));
    System.out.printf(
        "the last mail taken   %8.2f s: %d mails, %d different, since the deadlines were due%n",
        seconds(began, post.last()), post.taken(), post.different());
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
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
    double first = 0;
    for (int i = 0; i < TICKS; i++) {
      long began = System.nanoTime();
      sweep.sweep();
      long nanos = System.nanoTime() - began;
      took.add(nanos);
      first = i == 0 ? nanos / 1e6 : first;
    }
    System.out.printf("%s: the first %.1f ms, %s%n", what, first, took);
  }

  private static double posted(ConfigurableApplicationContext service) {
    return service.getBean(MeterRegistry.class).counter("liencap.notifications.posted").count();
  }
}
