package vn.liencap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liencap.contracts.Topic;

/** What those who run the system see: one trace from click to total, failed messages, metrics. */
class SeenFromOutsideIT {
  private static final Pattern METRIC =
      Pattern.compile("\\b(?:liencap|resilience4j|http_server)_[a-z0-9_]+");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @Test
  void whatHappensInsideIsSeenOutside() {
    int base = FreePorts.base();
    try (var system = StandaloneProcess.start(folder.resolve("data"), base, "--no-demo")) {
      Administrator administrator = Administrator.of(system);
      aClickIsOneTraceUpToTheMinistrysTotal(administrator, "127.0.0.1:" + (base + 10));
      aFailedMessageIsShownAndSettled(system, "127.0.0.1:" + (base + 10));
      everyMetricOfDashboardAndAlarmsExists(base);
    }
  }

  private static void aClickIsOneTraceUpToTheMinistrysTotal(
      Administrator administrator, String kafka) {
    administrator.loadUnits(Country.csv(2, 4));
    PortalSession ministry = administrator.person("canbo.bo", "bnv", "OFFICER", "HEAD", "CLERK");
    var cascade = new WideCascade(ministry, 1);
    cascade.issue();
    cascade.awaitActivities(1 + 2 + 2 * 12 + 4, PATIENCE);
    String unit = administrator.unit("COMMUNE", "00001");
    PortalSession ward = administrator.person("canbo.xa", unit, "OFFICER");
    var activity = ward.get("/api/activities?unit=" + unit).expect(200).json().at("/items/0");
    String id = activity.get("id").asString();
    ward.post(
            "/api/activities/" + id + "/progress",
            ward.get("/api/activities/" + id).expect(200).etag(),
            Map.of(
                "entryId",
                "buoi-1",
                "date",
                LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString(),
                "text",
                "Đã tổ chức",
                "outputs",
                Map.of("session", 3)))
        .expect(200);
    await().atMost(PATIENCE).until(() -> cascade.total().at("/outputs/session").asLong() == 3);
    String click =
        read(kafka, Topic.ACTIVITIES).stream()
            .filter(message -> header(message, "ce_type").equals("activity.progressed.v1"))
            .map(SeenFromOutsideIT::trace)
            .findFirst()
            .orElseThrow();
    assertThat(click).matches("[0-9a-f]{32}");
    assertThat(read(kafka, Topic.ROLLUPS))
        .filteredOn(message -> new String(message.key(), UTF_8).endsWith("~bnv"))
        .extracting(SeenFromOutsideIT::trace)
        .contains(click);
    assertThat(ward.get("/api/activities/khong-co").status()).isEqualTo(404);
  }

  private static void aFailedMessageIsShownAndSettled(StandaloneProcess system, String kafka) {
    var poison =
        new ProducerRecord<byte[], byte[]>(
            Topic.CASCADE.wireName(),
            "mot-khoa".getBytes(UTF_8),
            "{không phải JSON".getBytes(UTF_8));
    poison.headers().add("ce_type", "cascade.chunk-planned.v1".getBytes(UTF_8));
    send(kafka, poison);
    try (var desk = new Desk(system.portal())) {
      Page page = desk.signIn("quantri", Administrator.passwordOf(system), 1280);
      var failed = page.locator("main td a b");
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                page.navigate("/van-hanh");
                return failed.count() == 1;
              });
      failed.click();
      PlaywrightAssertions.assertThat(page.locator("main")).containsText("mot-khoa");
      page.locator("summary").last().click();
      PlaywrightAssertions.assertThat(page.locator("pre.payload")).hasText("{không phải JSON");
      page.click("form[action$='/xu-ly-lai'] button");
      PlaywrightAssertions.assertThat(page.locator("#flash")).containsText("Vẫn chưa xử lý được");
      page.click("form[action$='/bo-qua'] button");
      PlaywrightAssertions.assertThat(page.locator("main .state.ok")).containsText("Đã bỏ qua");
    }
  }

  private static void everyMetricOfDashboardAndAlarmsExists(int base) {
    Set<String> told = new TreeSet<>();
    for (int offset = 0; offset < 5; offset++) {
      told.addAll(metricsIn(scrape(base + offset)));
    }
    Path watch = Path.of("..", "deploy", "watch");
    Set<String> wanted = new TreeSet<>(metricsIn(text(watch.resolve("alerts.yml"))));
    wanted.addAll(metricsIn(text(watch.resolve("grafana").resolve("liencap.json"))));
    assertThat(wanted).isNotEmpty();
    assertThat(told).containsAll(wanted);
  }

  private static Set<String> metricsIn(String text) {
    return METRIC.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static String scrape(int port) {
    URI metrics = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(String kafka, ProducerRecord<byte[], byte[]> message) {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", kafka),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      var _ = producer.send(message);
    }
  }

  private static List<ConsumerRecord<byte[], byte[]>> read(String kafka, Topic topic) {
    List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", kafka),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.wireName()).stream()
              .map(partition -> new TopicPartition(topic.wireName(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
      }
    }
    return messages;
  }

  private static String trace(ConsumerRecord<byte[], byte[]> message) {
    return header(message, "traceparent").replaceFirst("^00-([^-]*)-.*", "$1");
  }

  private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
    var header = message.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }
}
