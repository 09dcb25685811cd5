package vn.liencap.plan.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;
import static vn.liencap.plan.units.TreeDoor.admin;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.embedded.EmbeddedMongo;
import vn.liencap.embedded.Ports;
import vn.liencap.plan.units.TreeDoor.Answer;
import vn.liencap.plan.units.TreeDoor.Caller;

/** The real tree of a country, in the embedded database on a file, where its files are at hand. */
@WithTree
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealTreeIT {
  private static final Caller ROOT = admin("bnv");
  private static final String HOME = "shared/data/units/";

  @TempDir static Path folder;
  private static @Nullable EmbeddedMongo database;

  @Autowired private TreeDoor door;
  @Autowired private UnitDirectory directory;
  @Autowired private MongoTemplate mongo;

  @DynamicPropertySource
  static void databaseOnAFile(DynamicPropertyRegistry properties) {
    EmbeddedMongo onAFile = EmbeddedMongo.inFile(folder.resolve("mongo.mv"), Ports.free());
    properties.add("liencap.mongodb.uri", () -> onAFile.uri("plans"));
    database = onAFile;
  }

  @AfterAll
  static void closeTheDatabase() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  @Order(1)
  void theTreeOf2026IsLoadedOnceHoweverOftenItIsImported() throws IOException {
    byte[] units = fileOrSkip("vn-2026-two-tier/units.csv");
    byte[] departments = fileOrSkip("vn-2026-two-tier/departments.csv");
    long start = System.nanoTime();
    long cpu = processor();
    assertThat(created(door.importFile(ROOT, units, ""))).isEqualTo(3_355);
    assertThat(created(door.importFile(ROOT, departments, ""))).isEqualTo(408);
    Duration answered = Duration.ofNanos(System.nanoTime() - start);
    awaitEmptyOutboxes();
    Duration busy = Duration.ofNanos(processor() - cpu);
    Duration published = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        "Imported 3,763 units in %d ms, published after %d ms, %d ms of processor time%n",
        answered.toMillis(), published.toMillis(), busy.toMillis());
    assertThat(directory.size()).isEqualTo(3_764);

    Answer again = door.importFile(ROOT, units, "");
    assertThat(again.body().get("unchanged").asInt()).isEqualTo(3_355);
    assertThat(created(again)).isZero();
    assertThat(again.body().get("changed").asInt()).isZero();
  }

  @Test
  @Order(2)
  void theTreeOf2021StandsBesideItAsThePast() throws IOException {
    byte[] units = fileOrSkip("vn-2021-three-tier/units.csv");
    Answer loaded = door.importFile(ROOT, units, "?validFrom=2021-01-01&validTo=2025-06-30");
    assertThat(loaded.status()).isEqualTo(200);
    assertThat(created(loaded)).isEqualTo(11_367);
    assertThat(ward("2023-01-01")).isEqualTo("Phường Quyết Tiến");
    assertThat(ward("2026-01-01")).isEqualTo("Phường Đoàn Kết");
    assertThat(directory.subtreeOf(new UnitId("bnv"), LocalDate.of(2023, 1, 1))).hasSize(11_367);
  }

  /** Nanoseconds that all threads have used; tells the work from the waiting on a busy machine. */
  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private String ward(String day) {
    return TreeDoor.each(door.get(ROOT, "/api/units?level=COMMUNE&code=03388&on=" + day), "name")
        .getFirst();
  }

  private void awaitEmptyOutboxes() {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () ->
                mongo
                        .getCollection("units")
                        .find(new Document("outbox.id", new Document("$gt", "")))
                        .first()
                    == null);
  }

  private static int created(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body().get("created").asInt();
  }

  /** Looks beside the project; where the file is not there, the test is skipped. */
  private static byte[] fileOrSkip(String name) throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path file =
        Stream.iterate(here, path -> path != null, Path::getParent)
            .map(path -> path.resolve(HOME + name))
            .filter(Files::isReadable)
            .findFirst()
            .orElse(here.resolve(HOME + name));
    assumeThat(file).as("no real tree at hand, so nothing to measure").isReadable();
    return Files.readAllBytes(file);
  }
}
