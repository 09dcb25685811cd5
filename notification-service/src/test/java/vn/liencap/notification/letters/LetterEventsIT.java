package vn.liencap.notification.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.lateness.Branch.PROVINCE;
import static vn.liencap.notification.lateness.Branch.WARDS;
import static vn.liencap.notification.lateness.Branch.actor;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.Topic;
import vn.liencap.contracts.WireTypes;
import vn.liencap.contracts.letters.LetterEvent;
import vn.liencap.contracts.letters.LetterState;
import vn.liencap.contracts.letters.LetterStatus;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.messaging.OutboxCollections;
import vn.liencap.messaging.OutboxRelay;
import vn.liencap.notification.MovableClock;
import vn.liencap.notification.ServiceTest;
import vn.liencap.notification.deadlines.FollowDeadlines;
import vn.liencap.notification.lateness.Branch;
import vn.liencap.notification.lateness.domain.About;
import vn.liencap.notification.lateness.domain.Reach;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.runtime.ProblemException;

/** What other services are told of a letter, on a real broker. */
@ServiceTest
class LetterEventsIT {
  private static final Actor OFFICER = actor("an", PROVINCE, Role.OFFICER);
  private static final Actor HEAD = actor("binh", PROVINCE, Role.HEAD);
  private static final Actor CLERK = actor("chi", PROVINCE, Role.CLERK);
  private static final LocalDate LATE = DUE.plusDays(2);
  private static final JsonMapper JSON = new JsonMapper();

  @Autowired private LetterDrafting drafting;
  @Autowired private LetterDesk desk;
  @Autowired private FollowDeadlines deadlines;
  @Autowired private UnitDirectory directory;
  @Autowired private MovableClock clock;
  @Autowired private MongoTemplate mongo;
  @Autowired private OutboxRelay relay;
  @Autowired private List<OutboxCollections> outboxes;

  @Value("${liencap.kafka}")
  private String kafka;

  @BeforeEach
  void wardsAreLate() {
    clock.moveTo(TODAY);
    List.of("agendas", "duedays", "sweeps", "inboxes", "inboxPages", "letters", "letterHistory")
        .forEach(collection -> mongo.getCollection(collection).deleteMany(new Document()));
    Branch.enter(directory);
    Branch.owe(deadlines, clock, WARDS);
    clock.moveTo(LATE);
  }

  @AfterEach
  void theRelayRuns() {
    if (!relay.isRunning()) {
      relay.start();
    }
  }

  private Letter draft(String key) {
    return drafting.draft(
        new LetterDrafting.Wish(PROVINCE, About.ANYTHING, Reach.DIRECT, null), key, OFFICER);
  }

  private Letter signed(Letter letter) {
    return desk.sign(letter.id(), letter.sequence(), HEAD);
  }

  /** A message: the id of the event, and what it says. */
  private record Told(String id, LetterEvent event) {}

  /** All that is told of the letter by the time that many messages have come. */
  private List<Told> told(Letter letter, int atLeast) {
    var properties = new Properties();
    properties.put("bootstrap.servers", kafka);
    properties.put("group.id", "test-" + System.nanoTime());
    properties.put("auto.offset.reset", "earliest");
    List<Told> told = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(Topic.LETTERS.wireName()));
      await()
          .pollInSameThread()
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                  if (letter.id().value().equals(message.key())) {
                    told.add(read(message));
                  }
                }
                return told.size() >= atLeast;
              });
    }
    return told;
  }

  private static Told read(ConsumerRecord<String, String> message) {
    var type = WireTypes.classOf(header(message, "ce_type")).orElseThrow();
    return new Told(header(message, "ce_id"), (LetterEvent) JSON.readValue(message.value(), type));
  }

  private static String header(ConsumerRecord<String, String> message, String name) {
    return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static List<LetterState> states(List<Told> told) {
    return told.stream().map(message -> message.event().letter()).toList();
  }

  private Document stored(Letter letter) {
    return Objects.requireNonNull(
        mongo.findById(letter.id().value(), Document.class, "letters"), "the letter");
  }

  private void awaitEmptyOutbox(Letter letter) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> stored(letter).getList("outbox", Document.class).isEmpty());
  }

  @Test
  void theLifeOfALetterIsToldInItsOrderAndOncePerChange() {
    Letter letter = draft("doi");
    clock.moveTo(LATE.plusDays(1));
    Letter written = desk.write(letter.id(), letter.sequence(), letter.text(), null, OFFICER);
    Letter sent =
        desk.dispatch(
            letter.id(),
            signed(written).sequence(),
            new LetterDesk.Order("45/UBND-NC", null, null, null),
            CLERK);
    awaitEmptyOutbox(sent);
    List<Told> told = told(letter, 4);
    assertThat(told)
        .extracting(message -> message.event().getClass().getSimpleName())
        .containsExactly("LetterDrafted", "LetterWritten", "LetterSigned", "LetterDispatched");
    assertThat(told).extracting(Told::id).doesNotHaveDuplicates();
    assertThat(states(told)).extracting(LetterState::sequence).containsExactly(1L, 2L, 3L, 4L);
    assertThat(states(told)).extracting(LetterState::draftedOn).containsOnly(LATE);
    assertThat(states(told).getFirst())
        .returns(PROVINCE, LetterState::issuer)
        .returns(LetterStatus.DRAFT, LetterState::status)
        .returns("đôn đốc ban hành kế hoạch thực hiện Kế hoạch số 12/KH-BNV", LetterState::subject)
        .returns(WARDS.size(), LetterState::recipients)
        .returns(WARDS.subList(0, 3), LetterState::firstRecipients)
        .returns(null, LetterState::number);
    assertThat(states(told).getLast())
        .returns(LetterStatus.DISPATCHED, LetterState::status)
        .returns("45/UBND-NC", LetterState::number)
        .returns(LATE.plusDays(1), LetterState::date);
  }

  @Test
  void aDraftThatIsThrownAwayIsToldAsSuchAndItsWishBringsNoOtherOfItsName() {
    Letter letter = draft("bo");
    desk.discard(letter.id(), letter.sequence(), OFFICER);
    awaitEmptyOutbox(letter);
    assertThat(states(told(letter, 2)))
        .extracting(LetterState::status)
        .containsExactly(LetterStatus.DRAFT, LetterStatus.DISCARDED);
    assertThat(stored(letter)).doesNotContainKeys("letter", "order", "lastChange");
    var refusal = catchThrowableOfType(ProblemException.class, () -> draft("bo"));
    assertThat(refusal.code()).isEqualTo("letter-discarded");
  }

  @Test
  void whatIsRefusedTellsNothing() {
    Letter letter = draft("tu-choi");
    signed(letter);
    var refusal =
        catchThrowableOfType(
            ProblemException.class,
            () -> desk.discard(letter.id(), letter.sequence() + 1, OFFICER));
    assertThat(refusal.code()).isEqualTo("not-draft");
    Letter other = draft("dau-moc");
    awaitEmptyOutbox(letter);
    awaitEmptyOutbox(other);
    assertThat(states(told(letter, 2)))
        .extracting(LetterState::status)
        .containsExactly(LetterStatus.DRAFT, LetterStatus.SIGNED);
  }

  @Test
  void whileNothingGoesOutItWaitsInTheLetterAndGoesInItsOrderLater() {
    assertThat(outboxes).anyMatch(each -> each.names().contains("letters"));
    relay.stop();
    Letter letter = draft("cho");
    signed(letter);
    assertThat(stored(letter).getList("outbox", Document.class))
        .extracting(entry -> entry.getString("type"))
        .containsExactly("letter.drafted.v1", "letter.signed.v1");
    relay.start();
    awaitEmptyOutbox(letter);
    assertThat(states(told(letter, 2))).extracting(LetterState::sequence).containsExactly(1L, 2L);
  }
}
