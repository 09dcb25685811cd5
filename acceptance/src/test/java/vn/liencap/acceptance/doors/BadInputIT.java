package vn.liencap.acceptance.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.liencap.acceptance.Administrator;
import vn.liencap.acceptance.PortalSession;
import vn.liencap.acceptance.doors.Calls.Ask;
import vn.liencap.acceptance.doors.Calls.Reply;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;

/**
 * What is wrong is refused where it comes in, in words that say which field and why, and leaves
 * nothing behind: at the REST doors, in a form, in a file of units, in a message.
 */
class BadInputIT {
  private static final String ROOT = "bnv";
  private static final String RUN = Long.toString(System.currentTimeMillis() / 1_000, 36);
  private static final String PROGRAMME = "nhap-sai-" + RUN;
  private static final int YEAR = 2026;
  private static final String NO_DAY = "2026-02-31";
  private static final int TWENTY_ONE_MB = 21 * 1024 * 1024;
  private static final Calls CALLS = new Calls();

  private static EmptySystem system;
  private static String everybody = "";

  @BeforeAll
  static void foundAProgramme() {
    system = EmptySystem.get();
    var actor =
        new Actor(
            new PersonId("nhap-sai"), "Người nhập sai", new UnitId(ROOT), Set.of(Role.values()));
    everybody = system.press().tokenOf(actor);
    var programme = Map.of("id", PROGRAMME, "name", "Nhập sai", "year", YEAR);
    CALLS.send(Ask.json("POST", plan("programmes"), everybody, programme)).done();
  }

  private static URI plan(String path) {
    return system.at(Service.PLAN).resolve("/api/" + path);
  }

  static Stream<Arguments> wrongPlans() {
    return Stream.of(
        wrong("a year in words", "year", Map.of("year", "hai nghìn")),
        wrong("a year that is none", "year", Map.of("year", 1)),
        wrong("no title", "title", Map.of("title", " ")),
        wrong("a title without end", "title", Map.of("title", "x".repeat(20_000))),
        wrong("an unknown programme", "programme", Map.of("programme", "khong-co")),
        wrong("an unknown lead", "activities", Map.of("activities", List.of(led("khong-co")))),
        wrong(
            "501 activities",
            "activities",
            Map.of("activities", Collections.nCopies(501, led(ROOT)))),
        wrong("a day that never was", "addressing", Map.of("addressing", List.of(due(NO_DAY)))),
        wrong("a text for a list", "objectives", Map.of("objectives", "Mục tiêu")));
  }

  private static Arguments wrong(String what, String field, Map<String, ?> fields) {
    return Arguments.of(what, field, fields);
  }

  private static Map<String, Object> led(String unit) {
    return Map.of(
        "title",
        "Hoạt động",
        "carrier",
        "LEAD",
        "lead",
        List.of(Map.of("text", "Đơn vị", "unit", unit)),
        "timing",
        Map.of("kind", "YEAR", "year", YEAR));
  }

  private static Map<String, Object> due(String day) {
    return Map.of(
        "levels", List.of("PROVINCE"), "mode", "IMPLEMENT", "dueByLevel", Map.of("PROVINCE", day));
  }

  private static Map<String, Object> planWith(Map<String, ?> fields) {
    Map<String, Object> plan = new TreeMap<>();
    plan.put("title", "Kế hoạch nhập sai");
    plan.put("programme", PROGRAMME);
    plan.put("year", YEAR);
    plan.putAll(fields);
    return plan;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongPlans")
  void aWrongPlanIsRefusedAtItsField(String what, String field, Map<String, ?> fields) {
    Reply answer = CALLS.send(Ask.json("POST", plan("plans"), everybody, planWith(fields)));

    assertThat(answer.status()).as(answer.body()).isIn(400, 422);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    assertThat(fieldsOf(answer)).as(what).anyMatch(named -> named.startsWith(field));
    assertThat(answer.json().get("detail").asString()).as("in Vietnamese").matches(VIETNAMESE);
    assertThat(plansOfTheProgramme()).doesNotContain("Kế hoạch nhập sai");
  }

  private static final String VIETNAMESE = "(?s).*[À-ỹ].*";

  private static List<String> fieldsOf(Reply answer) {
    JsonNode errors = answer.json().get("errors");
    return errors == null
        ? List.of()
        : errors.valueStream().map(error -> error.get("field").asString()).toList();
  }

  private static List<String> plansOfTheProgramme() {
    URI list = plan("plans?scope=own&limit=200&programme=" + PROGRAMME);
    JsonNode items = CALLS.send(Ask.get(list, everybody)).done().json().get("items");
    return items.valueStream().map(item -> item.get("title").asString()).toList();
  }

  static Stream<Arguments> wrongBodies() {
    return Stream.of(
        Arguments.of("nothing", ""),
        Arguments.of("half a body", "{\"title\": \"Kế"),
        Arguments.of("a list", "[1, 2, 3]"),
        Arguments.of("a number", "7"),
        Arguments.of("no JSON", "<plan/>"),
        Arguments.of("nests without end", "[".repeat(50_000)),
        Arguments.of("nests in a field", "{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongBodies")
  void whatIsNoBodyIsRefusedInWords(String what, String body) {
    for (URI door :
        List.of(
            plan("plans"),
            plan("programmes"),
            system.at(Service.ACTIVITY).resolve("/api/output-kinds"),
            system.at(Service.PORTAL).resolve("/api/accounts"))) {
      Reply answer = CALLS.send(sent(door, "application/json", body.getBytes(UTF_8)));

      assertThat(answer.status()).as(what + " at " + door).isIn(400, 422);
      assertThat(answer.json().get("detail").asString()).matches(VIETNAMESE);
    }
  }

  private static Ask sent(URI door, String type, byte[] body) {
    return new Ask(
        "POST", door, everybody, Map.of("Content-Type", type), BodyPublishers.ofByteArray(body));
  }

  @Test
  void whatIsTooLargeIsNotTakenIn() {
    byte[] large = new byte[1_200_000];
    Arrays.fill(large, (byte) ' ');
    byte[] larger = new byte[TWENTY_ONE_MB];
    var texts = IntStream.range(0, 500).mapToObj(i -> i + " " + "ý".repeat(990)).toList();

    assertThat(CALLS.send(sent(plan("plans"), "application/json", large)).status()).isEqualTo(413);
    assertThat(CALLS.send(sent(plan("plans/import"), "application/pdf", larger)).status())
        .isEqualTo(413);
    assertThat(CALLS.send(sent(plan("units/import"), "text/csv", larger)).status()).isEqualTo(413);
    Reply heavy =
        CALLS.send(Ask.json("POST", plan("plans"), everybody, planWith(Map.of("contents", texts))));
    assertThat(heavy.status()).as("a plan over 900 KB: " + heavy.body()).isIn(413, 422);
    assertThat(heavy.json().get("detail").asString()).matches(VIETNAMESE);
  }

  @Test
  void markupAndControlCharactersStayWordsOnThePage() {
    String name = "Nhập sai " + RUN + " <script>alert(1)</script>";
    Reply made =
        CALLS.send(Ask.json("POST", plan("plans"), everybody, planWith(Map.of("title", name))));
    Reply control =
        CALLS.send(
            Ask.json(
                "POST",
                plan("plans"),
                everybody,
                planWith(Map.of("title", "Nhập\u0000\u0007 sai"))));

    assertThat(made.done().json().at("/content/title").asString()).isEqualTo(name);
    String page = visitor().form("/doi-don-vi", Map.of("unit", ROOT)).body();
    assertThat(page).doesNotContain("<script>alert(1)");
    assertThat(control.status()).as(control.body()).isLessThan(500);
    assertThat(control.json().toString()).doesNotContain("\\u0000", "\\u0007");
  }

  private static PortalSession visitor() {
    return Administrator.of(system.process())
        .person("sai." + RUN + "." + System.nanoTime() % 100_000, ROOT, "OFFICER", "HEAD");
  }

  @Test
  void aFormSaysWhatIsWrongAndKeepsWhatWasTyped() {
    PortalSession.Answer answer =
        visitor()
            .form(
                "/ke-hoach/moi",
                Map.of("title", "Kế hoạch gõ dở", "programme", PROGRAMME, "year", "năm nay"));

    assertThat(answer.status()).isLessThan(500);
    assertThat(answer.body()).contains("Kế hoạch gõ dở", "say late");
  }

  @Test
  void aFileOfUnitsIsTakenWholeOrNotAtAll() {
    String good = "PROVINCE,S-%s-1,Tỉnh Nhập Sai,,\n".formatted(RUN);
    String head = "level,code,full_name,parent_level,parent_code\n";
    for (String wrong :
        List.of(
            "COMMUNE,S-%s-2,Xã Mồ Côi,PROVINCE,khong-co\n".formatted(RUN),
            "LANG,S-%s-2,Làng,,\n".formatted(RUN),
            "PROVINCE,S-%s-2,,,\n".formatted(RUN))) {
      byte[] file = (head + good + wrong).getBytes(UTF_8);
      Reply answer = CALLS.send(sent(plan("units/import"), "text/csv; charset=utf-8", file));

      assertThat(answer.status()).as(wrong + answer.body()).isIn(400, 422);
      assertThat(answer.json().get("detail").asString()).matches(VIETNAMESE);
    }
    URI first = plan("units?level=PROVINCE&code=S-" + RUN + "-1");
    assertThat(CALLS.send(Ask.get(first, everybody)).done().json().get("items")).isEmpty();
  }

  @Test
  void aMessageThatCannotBeReadStandsAmongTheDeadLettersAndItsNeighboursGoOn() {
    String topic = "liencap.activities.v1";
    String group = "reporting-service-activities";
    try (KafkaProducer<String, byte[]> producer = producer()) {
      for (String body : List.of("{\"activity\": 7}", "không phải JSON", "")) {
        var message = new ProducerRecord<>(topic, "sai-" + RUN, body.getBytes(UTF_8));
        message
            .headers()
            .add(new RecordHeader("ce_specversion", "1.0".getBytes(UTF_8)))
            .add(new RecordHeader("ce_id", ("sai-" + RUN).getBytes(UTF_8)))
            .add(new RecordHeader("ce_source", "sai".getBytes(UTF_8)))
            .add(new RecordHeader("ce_time", "2026-01-01T00:00:00Z".getBytes(UTF_8)))
            .add(new RecordHeader("ce_type", "activity.progressed.v1".getBytes(UTF_8)));
        var _ = producer.send(message);
      }
    }
    URI letters =
        system
            .at(Service.REPORTING)
            .resolve("/api/operations/dead-letters?limit=200&topic=" + topic + "&group=" + group);

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              String listed = CALLS.send(Ask.get(letters, everybody)).done().body();
              assertThat(listed.split("sai-" + RUN, -1)).hasSizeGreaterThan(3);
            });
  }

  private static KafkaProducer<String, byte[]> producer() {
    var settings = new Properties();
    settings.put("bootstrap.servers", system.kafka());
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }
}
