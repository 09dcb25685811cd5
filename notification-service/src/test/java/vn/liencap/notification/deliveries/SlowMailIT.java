package vn.liencap.notification.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.liencap.notification.Samples.TODAY;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.MovableClock;
import vn.liencap.notification.People;
import vn.liencap.notification.ServiceTest;
import vn.liencap.notification.SlowPost;
import vn.liencap.notification.Told;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deliveries.domain.Deliveries;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;
import vn.liencap.notification.inbox.domain.Inboxes;
import vn.liencap.notification.people.domain.Contacts;

/** A mail server that is slow for some addresses, but answers within its time. */
@ServiceTest
class SlowMailIT {
  private static final int SLOW = 3;
  private static final int QUICK = 300;
  private static final SlowPost POST = new SlowPost(Duration.ofSeconds(8));

  @Autowired private Channels channels;
  @Autowired private Contacts contacts;
  @Autowired private Inboxes inboxes;
  @Autowired private Dispatches dispatches;
  @Autowired private Deliveries deliveries;
  @Autowired private MovableClock clock;
  @Autowired private MongoTemplate mongo;

  @DynamicPropertySource
  static void slowServer(DynamicPropertyRegistry properties) {
    properties.add("liencap.mail.host", () -> "127.0.0.1");
    properties.add("liencap.mail.port", POST::port);
    properties.add("liencap.mail.per-second", () -> "100000");
    properties.add("liencap.mail.answer-within", () -> "20s");
    properties.add("liencap.mail.at-once", () -> SLOW + 1);
  }

  @AfterAll
  static void close() {
    POST.close();
  }

  @BeforeEach
  void employEverybody() {
    clock.moveTo(TODAY);
    for (String collection : mongo.getCollectionNames()) {
      mongo.getCollection(collection).deleteMany(new Document());
    }
    contacts.follow(
        everybody()
            .map(it -> People.account(it, it + "@xa.vn", Role.OFFICER, new UnitId("u" + it)))
            .toList());
  }

  /** The slow ones first. */
  private static Stream<String> everybody() {
    return Stream.concat(
        IntStream.range(0, SLOW).mapToObj(number -> "cham" + number),
        IntStream.range(0, QUICK).mapToObj(number -> "nhanh" + number));
  }

  private Notification returnedTo(String person) {
    return Told.returned(new UnitId("u" + person), "tra" + person, clock.instant());
  }

  @Test
  void slowAnswersHoldBackNeitherOtherPeoplesMailNorTheListsAndNoMailIsLostOrSentTwice() {
    everybody()
        .forEach(
            person -> {
              channels.deliver(List.of(returnedTo(person)));
              clock.advance(Duration.ofMillis(10));
            });
    Thread sending = Thread.ofPlatform().start(() -> dispatches.send(DeliveryChannel.EMAIL));
    await().atMost(Duration.ofSeconds(30)).until(() -> POST.takenFor().size() >= QUICK / 2);
    UnitId unit = new UnitId("unhanh0");
    channels.deliver(List.of(Told.news(unit, "tin", clock.instant())));
    assertThat(inboxes.of(unit).entries()).hasSize(2);
    await().atMost(Duration.ofSeconds(60)).until(() -> !sending.isAlive());
    assertThat(POST.takenFor())
        .containsExactlyInAnyOrderElementsOf(everybody().map(it -> it + "@xa.vn").toList());
    assertThat(POST.takenFor().subList(0, QUICK)).noneMatch(to -> to.startsWith("cham"));
    assertThat(deliveries.waiting(DeliveryChannel.EMAIL)).isZero();
    clock.advance(Duration.ofHours(1));
    dispatches.send(DeliveryChannel.EMAIL);
    assertThat(POST.takenFor()).hasSize(SLOW + QUICK);
  }
}
