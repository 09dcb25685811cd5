package vn.liencap.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.activity;
import static vn.liencap.notification.Samples.assignment;
import static vn.liencap.notification.Samples.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.people.Membership;
import vn.liencap.contracts.people.PersonState;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.notification.MovableClock;
import vn.liencap.notification.ServiceTest;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.deadlines.FollowDeadlines;
import vn.liencap.notification.deadlines.domain.DeadlineNews;
import vn.liencap.notification.mail.domain.Mails;
import vn.liencap.notification.people.domain.Contacts;
import vn.liencap.notification.people.domain.Preferences;

/** Mail over real SMTP. */
@ServiceTest
class MailDispatchIT {
  private static final UnitId UNIT = new UnitId("uthu");
  private static final int PORT = freePort();

  @Autowired private FollowDeadlines deadlines;
  @Autowired private Channels channels;
  @Autowired private Contacts contacts;
  @Autowired private Mails mails;
  @Autowired private MailServer server;
  @Autowired private MailDispatch dispatch;
  @Autowired private MovableClock clock;
  @Autowired private MeterRegistry meters;
  @Autowired private MongoTemplate mongo;
  private GreenMail post = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry properties) {
    properties.add("liencap.mail.host", () -> "127.0.0.1");
    properties.add("liencap.mail.port", () -> PORT);
    properties.add("liencap.mail.from", () -> "lien-cap@bnv.example.vn");
    properties.add("liencap.mail.pause-after-faults", () -> "200ms");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void openThePost() {
    clock.moveTo(TODAY);
    mongo.getCollectionNames().forEach(mongo::dropCollection);
    post.start();
    contacts.follow(
        List.of(
            person("hoa", "hoa@xa.vn", Role.OFFICER),
            person("chutich", "chutich@xa.vn", Role.HEAD),
            person("vanthu", "vanthu@xa.vn", Role.CLERK),
            person("khongthu", null, Role.OFFICER)));
  }

  @AfterEach
  void closeThePost() {
    post.stop();
  }

  private static PersonState person(String id, @Nullable String email, Role role) {
    return new PersonState(
        new PersonId(id),
        "Không cần biết tên",
        email,
        List.of(new Membership(UNIT, null, Set.of(role))),
        true,
        1);
  }

  /** Two activities fall due today, and the unit is told. */
  private void remind() {
    clock.moveTo(TODAY);
    deadlines.follow(
        List.of(
            DeadlineNews.of(new ActivityScheduled(activity(UNIT, "hd0", DUE), clock.instant())),
            DeadlineNews.of(new ActivityScheduled(activity(UNIT, "hd1", DUE), clock.instant()))));
    clock.moveTo(DUE);
    tellWhatIsDue();
  }

  private void tellWhatIsDue() {
    channels.deliver(
        List.of(
            reminder(UNIT, "hd0", DUE, clock.instant()),
            reminder(UNIT, "hd1", DUE, clock.instant())));
  }

  private List<String> arrivedFor() throws MessagingException {
    List<String> addresses = new ArrayList<>();
    for (MimeMessage message : post.getReceivedMessages()) {
      addresses.add(message.getRecipients(Message.RecipientType.TO)[0].toString());
    }
    return addresses;
  }

  private List<String> messageIds() throws MessagingException {
    List<String> ids = new ArrayList<>();
    for (MimeMessage message : post.getReceivedMessages()) {
      ids.add(message.getMessageID());
    }
    return ids;
  }

  @Test
  void officersAndHeadsGetOneMailForTheRemindersThatComeTogether() throws MessagingException {
    remind();
    dispatch.sendWaiting();
    assertThat(arrivedFor()).containsExactlyInAnyOrder("hoa@xa.vn", "chutich@xa.vn");
    MimeMessage message = post.getReceivedMessages()[0];
    assertThat(message.getSubject())
        .isEqualTo("Đến hạn hôm nay: Phát thanh về cải cách hành chính (và 1 việc khác)");
    assertThat(message.getFrom()[0]).hasToString("lien-cap@bnv.example.vn");
    assertThat(GreenMailUtil.getWholeMessage(message))
        .contains("text/plain")
        .contains("text/html")
        .contains("Auto-Submitted: auto-generated");
    assertThat(mails.waiting()).isZero();
  }

  @Test
  void anAssignmentIsMailedButHistoryIsNot() throws MessagingException {
    for (int year : List.of(2026, 2022)) {
      UnitId unit = year == 2026 ? UNIT : new UnitId("ulichsu");
      deadlines.follow(
          List.of(
              DeadlineNews.of(
                  new PlanAssigned(
                      assignment(
                          unit,
                          AssignmentMode.IMPLEMENT,
                          DUE.withYear(year),
                          2,
                          AssignmentStatus.ASSIGNED,
                          1),
                      clock.instant()))));
    }
    dispatch.sendWaiting();
    assertThat(arrivedFor()).containsExactlyInAnyOrder("hoa@xa.vn", "chutich@xa.vn");
  }

  @Test
  void whatIsToldTwiceIsMailedOnce() throws MessagingException {
    remind();
    tellWhatIsDue();
    dispatch.sendWaiting();
    tellWhatIsDue();
    dispatch.sendWaiting();
    assertThat(post.getReceivedMessages()).hasSize(2);
  }

  @Test
  void aPersonMayChooseToGetNoMail() throws MessagingException {
    contacts.prefer(new PersonId("hoa"), new Preferences(false, 1));
    contacts.prefer(new PersonId("vanthu"), new Preferences(true, 1));
    remind();
    dispatch.sendWaiting();
    assertThat(arrivedFor()).containsExactlyInAnyOrder("vanthu@xa.vn", "chutich@xa.vn");
  }

  @Test
  void whoLeftTheUnitIsNotWrittenToAnyMore() throws MessagingException {
    PersonState gone =
        new PersonState(
            new PersonId("hoa"),
            "",
            "hoa@xa.vn",
            List.of(new Membership(new UnitId("unoikhac"), null, Set.of(Role.OFFICER))),
            true,
            2);
    contacts.follow(List.of(gone));
    contacts.follow(List.of(person("hoa", "hoa@xa.vn", Role.OFFICER)));
    remind();
    contacts.follow(List.of(person("chutich", "chutich@xa.vn", Role.HEAD)));
    dispatch.sendWaiting();
    assertThat(arrivedFor()).containsExactly("chutich@xa.vn");
  }

  @Test
  void nothingIsKeptOfAnAccountThatWasDisabled() throws MessagingException {
    remind();
    PersonState disabled =
        new PersonState(
            new PersonId("hoa"),
            "",
            "hoa@xa.vn",
            List.of(new Membership(UNIT, null, Set.of(Role.OFFICER))),
            false,
            2);
    contacts.follow(List.of(disabled));
    dispatch.sendWaiting();
    assertThat(arrivedFor()).containsExactly("chutich@xa.vn");
    assertThat(mongo.getCollection("people").find().map(Document::toJson))
        .noneMatch(stored -> stored.contains("hoa@xa.vn"))
        .noneMatch(stored -> stored.contains("Không cần biết tên"));
  }

  @Test
  void twoInstancesThatSendAtOnceSendEachMailOnce() throws MessagingException {
    contacts.follow(
        IntStream.range(0, 30)
            .mapToObj(number -> person("cb" + number, "cb" + number + "@xa.vn", Role.OFFICER))
            .toList());
    remind();
    CyclicBarrier together = new CyclicBarrier(2);
    List<Thread> instances =
        IntStream.range(0, 2)
            .mapToObj(_ -> Thread.ofPlatform().start(() -> sendTogether(together)))
            .toList();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> instances.stream().noneMatch(Thread::isAlive));
    assertThat(arrivedFor()).hasSize(32).doesNotHaveDuplicates();
  }

  private void sendTogether(CyclicBarrier together) {
    try {
      together.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    dispatch.sendWaiting();
  }

  @Test
  void whatAnInstanceDiedWithBeforeSendingIsSentLaterUnderTheSameMessageId()
      throws MessagingException {
    remind();
    List<String> claimed = mails.claimable(clock.instant(), 10);
    claimed.forEach(
        id -> assertThat(mails.claim(id, clock.instant(), Duration.ofMinutes(2))).isPresent());
    dispatch.sendWaiting();
    assertThat(post.getReceivedMessages()).isEmpty();
    clock.advance(Duration.ofMinutes(3));
    dispatch.sendWaiting();
    assertThat(messageIds())
        .containsExactlyInAnyOrderElementsOf(
            claimed.stream().map(id -> "<" + id + "@bnv.example.vn>").toList());
  }

  @Test
  void anInstanceThatDiedAfterSendingMayRepeatItUnderTheSameMessageIdOnly()
      throws MessagingException {
    remind();
    MailServer killed =
        (mail, address) -> {
          server.send(mail, address);
          throw new IllegalStateException("killed");
        };
    var dying = new MailDispatch(mails, contacts, killed, meters, clock);
    assertThatThrownBy(dying::sendWaiting).hasMessage("killed");
    clock.advance(Duration.ofMinutes(3));
    dispatch.sendWaiting();
    assertThat(post.getReceivedMessages()).hasSize(3);
    assertThat(Set.copyOf(messageIds())).hasSize(2);
  }

  @Test
  void whatAServerThatIsDownDidNotTakeIsSentWhenItIsUpAgain() throws Exception {
    post.stop();
    remind();
    for (int hour = 0; hour < 3; hour++) {
      dispatch.sendWaiting();
      clock.advance(Duration.ofMinutes(20));
    }
    assertThat(mails.waiting()).isEqualTo(2);
    assertThat(meters.get("liencap.mails.waiting").gauge().value()).isEqualTo(2);
    assertThat(meters.counter("liencap.mails.failed").count()).isPositive();
    post = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
    post.start();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              clock.advance(Duration.ofHours(1));
              dispatch.sendWaiting();
              assertThat(mails.waiting()).isZero();
            });
    assertThat(arrivedFor()).containsExactlyInAnyOrder("hoa@xa.vn", "chutich@xa.vn");
    assertThat(Arrays.stream(post.getReceivedMessages())).hasSize(2);
  }
}
