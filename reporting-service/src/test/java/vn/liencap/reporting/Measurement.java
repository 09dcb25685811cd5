package vn.liencap.reporting;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.ProgrammeEvent.ProgrammeChanged;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.contracts.units.UnitEvent.UnitChanged;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.embedded.EmbeddedKafka;
import vn.liencap.embedded.EmbeddedMongo;
import vn.liencap.embedded.Ports;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Samples;

/**
 * Measures the roll-up of a whole country: 3,764 units with ten activities each, one by one events,
 * on an embedded broker and an embedded database with files. Not a test: it prints figures.
 */
public final class Measurement {
  private static final int PROVINCES = 34;
  private static final int DEPARTMENTS = 12; // of each province: 408
  private static final int COMMUNES = 3_321;
  private static final int ITEMS = 10;
  private static final NodeId MINISTRY = NodeId.of(Samples.PROGRAMME, "Y2026", Samples.MINISTRY);

  private final ConfigurableApplicationContext service;
  private final EventPublisher publisher;
  private final Nodes nodes;
  private final List<UnitId> units = new ArrayList<>();

  private Measurement(ConfigurableApplicationContext service) {
    this.service = service;
    this.publisher = service.getBean(EventPublisher.class);
    this.nodes = service.getBean(Nodes.class);
  }

  /** Runs it once; the first argument may be {@code memory} for a database without files. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("liencap-measure");
    EmbeddedKafka.throwInsteadOfHalting();
    boolean inMemory = args.length > 0 && args[0].equals("memory");
    int port = Ports.free();
    try (var kafka = EmbeddedKafka.start(folder.resolve("kafka"), Ports.free(), Ports.free());
        var mongo =
            inMemory
                ? EmbeddedMongo.inMemory(Ports.free())
                : EmbeddedMongo.inFile(folder.resolve("mongo"), Ports.free())) {
      kafka.awaitReady(Duration.ofSeconds(60));
      try (var service =
          new SpringApplicationBuilder(ReportingService.class, AnyToken.class)
              .properties(
                  Map.of(
                      "spring.config.name", "reporting-service",
                      "liencap.kafka", kafka.bootstrap(),
                      "liencap.mongodb.uri", mongo.uri("reporting"),
                      "liencap.issuer", "http://localhost",
                      "liencap.jwks-uri", "http://localhost:1"))
              .run("--server.port=" + port)) {
        var measurement = new Measurement(service);
        measurement.country();
        measurement.cascade();
        measurement.freshness();
        measurement.reading(port);
      }
    }
  }

  private void country() throws InterruptedException {
    List<Event> tree = new ArrayList<>();
    add(tree, "bnv", "Bộ Nội vụ", Level.MINISTRY, "");
    for (int p = 0; p < PROVINCES; p++) {
      add(tree, "t" + p, "Tỉnh " + p, Level.PROVINCE, "bnv");
      for (int d = 0; d < DEPARTMENTS; d++) {
        add(tree, "t" + p + "s" + d, "Sở " + d, Level.DEPARTMENT, "t" + p);
      }
    }
    for (int c = 0; c < COMMUNES; c++) {
      add(tree, "x" + c, "Xã " + c, Level.COMMUNE, "t" + c % PROVINCES);
    }
    publisher.publish(tree);
    publisher.publish(
        List.of(new ProgrammeChanged(Samples.programme(FigureBorder.WHEN_ENTERED, 1))));
    var directory = service.getBean(UnitDirectory.class);
    await(() -> directory.size() == units.size());
    System.out.printf("%d units%n", units.size());
  }

  private void add(List<Event> tree, String id, String name, Level level, String parent) {
    units.add(new UnitId(id));
    tree.add(new UnitChanged(Samples.unit(id, name, level, parent.isEmpty() ? null : parent, 1)));
  }

  private void cascade() throws InterruptedException {
    double writtenBefore = written();
    long start = System.nanoTime();
    List<Event> batch = new ArrayList<>();
    for (UnitId unit : units) {
      batch.add(
          new PlanAssigned(
              Samples.assignment(unit, AssignmentMode.EXECUTE, AssignmentStatus.ASSIGNED, 1),
              Instant.now()));
      for (int item = 0; item < ITEMS; item++) {
        batch.add(scheduled(unit, "hd" + item, 1));
      }
      if (batch.size() >= 5_000) {
        publisher.publish(batch);
        batch.clear();
      }
    }
    publisher.publish(batch);
    double published = seconds(start);
    long all = (long) units.size() * ITEMS;
    await(() -> total().get("act") == all && total().get("assigned") == units.size());
    double stored = seconds(start);
    Totals total = total();
    boolean exact =
        total.get("units") == units.size()
            && total.get("out:session") == 3 * all
            && total.get("budget:planned") == 1_000_000 * all
            && total.get("actDue:" + Samples.DUE) == all;
    System.out.printf(
        "%d activities: published in %.1f s, exact at the ministry after %.1f s (%s), %.0f documents written%n",
        all, published, stored, exact ? "exact" : "WRONG: " + total, written() - writtenBefore);
  }

  private static ActivityScheduled scheduled(UnitId unit, String item, long sequence) {
    return new ActivityScheduled(
        Samples.activity(
            unit, item, ActivityStatus.NOT_STARTED, Map.of("session", 2 + sequence), sequence),
        Instant.now());
  }

  /** One entry at a time, each waited for at the ministry. */
  private void freshness() throws InterruptedException {
    double[] millis = new double[300];
    for (int i = 0; i < millis.length; i++) {
      UnitId commune = units.get(units.size() - 1 - i * 7 % COMMUNES);
      long before = total().get("out:session");
      long start = System.nanoTime();
      publisher.publish(List.of(scheduled(commune, "hd0", 2 + i)));
      await(() -> total().get("out:session") != before);
      millis[i] = seconds(start) * 1_000;
    }
    print("freshness, from publishing to the ministry's document (3 hops)", millis);
  }

  private void reading(int port) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(
                  URI.create(
                      "http://127.0.0.1:" + port + "/api/rollups/" + Samples.PROGRAMME + "/bnv"))
              .header("Authorization", "Bearer any")
              .build();
      double[] millis = new double[2_000];
      for (int i = 0; i < millis.length; i++) {
        long start = System.nanoTime();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        millis[i] = seconds(start) * 1_000;
        if (response.statusCode() != 200) {
          throw new IllegalStateException(response.body());
        }
      }
      print("national page over HTTP", Arrays.copyOfRange(millis, 500, millis.length));
    }
  }

  private static void print(String what, double[] millis) {
    Arrays.sort(millis);
    System.out.printf(
        "%s: p50 %.1f ms, p99 %.1f ms, of %d%n",
        what, millis[millis.length / 2], millis[millis.length * 99 / 100], millis.length);
  }

  private Totals total() {
    return nodes.find(MINISTRY).map(Node::total).orElse(Totals.NONE);
  }

  private double written() {
    return service.getBean(MeterRegistry.class).counter("liencap.rollup.documents.written").count();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long limit = System.nanoTime() + Duration.ofMinutes(5).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > limit) {
        throw new IllegalStateException("It did not come within five minutes");
      }
      Thread.sleep(2);
    }
  }

  /** Takes any token as one of the ministry's. */
  @TestConfiguration(proxyBeanMethods = false)
  static class AnyToken {
    @Bean
    @Primary
    JwtDecoder anyToken() {
      return token ->
          Jwt.withTokenValue(token)
              .header("alg", "none")
              .subject("nguoi")
              .claim("unit", "bnv")
              .claim("roles", (Collection<String>) List.of("VIEWER"))
              .build();
    }
  }
}
