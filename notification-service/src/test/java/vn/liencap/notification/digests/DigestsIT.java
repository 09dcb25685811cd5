package vn.liencap.notification.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.activity;
import static vn.liencap.notification.Samples.reminder;
import static vn.liencap.notification.Samples.takenOver;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.notification.MovableClock;
import vn.liencap.notification.People;
import vn.liencap.notification.ServiceTest;
import vn.liencap.notification.StubServer;
import vn.liencap.notification.Told;
import vn.liencap.notification.Units;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deadlines.FollowDeadlines;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Buckets;
import vn.liencap.notification.deadlines.domain.Buckets.Bucket;
import vn.liencap.notification.deadlines.domain.Buckets.Hour;
import vn.liencap.notification.deadlines.domain.DeadlineNews;
import vn.liencap.notification.deliveries.Dispatches;
import vn.liencap.notification.deliveries.Outlet;
import vn.liencap.notification.deliveries.domain.Deliveries;
import vn.liencap.notification.deliveries.domain.Delivery;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;
import vn.liencap.notification.deliveries.domain.DeliveryKind;
import vn.liencap.notification.deliveries.domain.DeliveryRecord;
import vn.liencap.notification.deliveries.domain.DeliveryState;
import vn.liencap.notification.people.domain.Contacts;
import vn.liencap.notification.people.domain.Preferences;
import vn.liencap.notification.people.domain.QuietHours;
import vn.liencap.notification.people.domain.SettingsOfUnits;
import vn.liencap.notification.people.domain.UnitSettings;
import vn.liencap.notification.people.domain.Webhook;
import vn.liencap.notification.reminding.ReminderSweep;
import vn.liencap.notification.webhook.Signature;

/** Digests and urgent things on their way to real SMTP and to stub servers. */
@ServiceTest
class DigestsIT {
  private static final UnitId UNIT = new UnitId("uthu");
  private static final UnitId SECOND = new UnitId("uthu2");

  /** The day of the first reminder of what is due on {@code DUE}. */
  private static final LocalDate FIRST_STEP = LocalDate.of(2026, 3, 11);

  private static final int PORT = freePort();
  private static final StubServer OUTSIDE = new StubServer();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private Channels channels;
  @Autowired private Contacts contacts;
  @Autowired private SettingsOfUnits settings;
  @Autowired private FollowDeadlines deadlines;
  @Autowired private ReminderSweep sweep;
  @Autowired private Buckets buckets;
  @Autowired private UnitDirectory directory;
  @Autowired private SendDigests digests;
  @Autowired private Dispatches dispatches;
  @Autowired private Deliveries deliveries;
  @Autowired private MovableClock clock;
  @Autowired private MeterRegistry meters;
  @Autowired private MongoTemplate mongo;
  private GreenMail post = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));

  @DynamicPropertySource
  static void outside(DynamicPropertyRegistry properties) {
    properties.add("liencap.mail.host", () -> "127.0.0.1");
    properties.add("liencap.mail.port", () -> PORT);
    properties.add("liencap.mail.from", () -> "lien-cap@bnv.example.vn");
    properties.add("liencap.mail.pause-after-faults", () -> "200ms");
    properties.add("liencap.mail.per-second", () -> "1000");
    properties.add("liencap.webhook.allow-private", () -> "true");
    properties.add("liencap.webhook.answer-within", () -> "300ms");
    properties.add("liencap.webhook.pause-after-faults", () -> "200ms");
    properties.add("liencap.zalo.token", () -> "oa-token");
    properties.add("liencap.zalo.url", OUTSIDE::url);
    properties.add("liencap.zalo.answer-within", () -> "300ms");
    properties.add("liencap.zalo.pause-after-faults", () -> "200ms");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterAll
  static void close() {
    OUTSIDE.close();
  }

  @BeforeEach
  void openThePost() {
    clock.moveTo(TODAY);
    for (String collection : mongo.getCollectionNames()) {
      mongo.getCollection(collection).deleteMany(new Document());
    }
    OUTSIDE.answers(_ -> new StubServer.Answer(200, "{\"error\":0}"));
    post.start();
    sweep.sweep(); // a service that has been running
    contacts.follow(
        List.of(
            People.account("hoa", "hoa@xa.vn", Role.OFFICER, UNIT),
            People.account("chutich", "chutich@xa.vn", Role.HEAD, UNIT),
            People.account("vanthu", "vanthu@xa.vn", Role.CLERK, UNIT),
            People.account("khongthu", null, Role.OFFICER, UNIT),
            People.account("minh", "minh@xa.vn", Role.OFFICER, UNIT, SECOND)));
  }

  @AfterEach
  void closeThePost() {
    post.stop();
  }

  private Notification news(UnitId unit, String id) {
    return Told.news(unit, id, clock.instant());
  }

  private Notification returned(String id) {
    return Told.returned(UNIT, id, clock.instant());
  }

  private void tell(Notification... told) {
    channels.deliver(List.of(told));
  }

  /** Somebody looks at eight in the morning of a day and a while later, as the ticker does. */
  private void morningOf(LocalDate day) {
    clock.moveTo(day);
    settle();
  }

  private void settle() {
    clock.advance(Duration.ofMinutes(4));
    sweep.sweep();
    digests.sendDue();
    sendAll();
  }

  private void sendAll() {
    for (DeliveryChannel channel : DeliveryChannel.values()) {
      dispatches.send(channel);
    }
  }

  private List<String> arrivedFor() throws MessagingException {
    List<String> addresses = new ArrayList<>();
    for (MimeMessage message : post.getReceivedMessages()) {
      addresses.add(message.getRecipients(Message.RecipientType.TO)[0].toString());
    }
    return addresses;
  }

  private String textOf(String address) throws MessagingException, IOException {
    for (MimeMessage message : post.getReceivedMessages()) {
      if (message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address)) {
        return textOf(message);
      }
    }
    return "";
  }

  /** What is read in it, as text and as HTML. */
  private static String textOf(MimeMessage message) throws MessagingException, IOException {
    Multipart both = (Multipart) message.getContent();
    return both.getBodyPart(0).getContent() + "\n" + both.getBodyPart(1).getContent();
  }

  private String wholeMailTo(String address) throws MessagingException, IOException {
    for (MimeMessage message : post.getReceivedMessages()) {
      if (message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address)) {
        return GreenMailUtil.getWholeMessage(message) + textOf(message);
      }
    }
    return "";
  }

  private DeliveryRecord sent(String person, DeliveryChannel channel) {
    return deliveries.ofPerson(new PersonId(person), null, 50).stream()
        .filter(record -> record.channel() == channel)
        .findFirst()
        .orElseThrow();
  }

  private void prefer(String person, Preferences wanted) {
    assertThat(contacts.prefer(new PersonId(person), wanted)).isTrue();
  }

  @Test
  void onePersonGetsOneDigestOfAllTheirUnitsAndEachLineIsALink() throws Exception {
    tell(news(UNIT, "a"), news(UNIT, "b"), news(SECOND, "c"));
    digests.sendDue();
    sendAll();
    assertThat(post.getReceivedMessages()).isEmpty();
    settle();
    assertThat(arrivedFor()).containsExactlyInAnyOrder("hoa@xa.vn", "chutich@xa.vn", "minh@xa.vn");
    assertThat(wholeMailTo("minh@xa.vn"))
        .contains("text/plain", "text/html", "Auto-Submitted: auto-generated")
        .contains("https://lien-cap.example.vn/hoat-dong/a")
        .contains("https://lien-cap.example.vn/hoat-dong/c")
        .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
        .contains("https://lien-cap.example.vn/thoi-nhan/");
    MimeMessage message = post.getReceivedMessages()[0];
    assertThat(message.getSubject()).startsWith("Việc cần biết ngày 02/03/2026: ");
    DeliveryRecord record = sent("minh", DeliveryChannel.EMAIL);
    assertThat(record.state()).isEqualTo(DeliveryState.SENT);
    assertThat(record.count()).isEqualTo(3);
    assertThat(deliveries.ofUnit(SECOND, null, 10)).containsExactly(record);
    assertThat(meters.get("liencap.mails.waiting").gauge().value()).isZero();
  }

  @Test
  void whatIsToldTwiceIsMailedOnceAndTheRestOfTheDayWaitsForTomorrow() throws Exception {
    tell(news(UNIT, "a"));
    settle();
    tell(news(UNIT, "a"));
    settle();
    assertThat(post.getReceivedMessages()).hasSize(3);
    tell(news(UNIT, "b"));
    settle();
    assertThat(post.getReceivedMessages()).hasSize(3);
    morningOf(TODAY.plusDays(1));
    assertThat(post.getReceivedMessages()).hasSize(6);
  }

  @Test
  void fridaysLinesAndTheWeekendsComeInOneDigestOnMonday() throws Exception {
    LocalDate friday = LocalDate.of(2026, 3, 6);
    clock.moveTo(friday);
    clock.advance(Duration.ofHours(9));
    tell(news(UNIT, "a"));
    morningOf(friday.plusDays(1));
    tell(news(UNIT, "b"));
    morningOf(friday.plusDays(2));
    assertThat(post.getReceivedMessages()).isEmpty();
    morningOf(friday.plusDays(3));
    assertThat(post.getReceivedMessages()).hasSize(3);
    assertThat(sent("hoa", DeliveryChannel.EMAIL).count()).isEqualTo(2);
  }

  @Test
  void nothingGoesOverTetAndOneDigestAfterIt() throws Exception {
    LocalDate lastDay = LocalDate.of(2026, 2, 13); // the offices are closed from 16 to 20
    clock.moveTo(lastDay);
    clock.advance(Duration.ofHours(10));
    tell(news(UNIT, "a"));
    for (LocalDate day : lastDay.plusDays(1).datesUntil(LocalDate.of(2026, 2, 23)).toList()) {
      morningOf(day);
      tell(news(UNIT, "b" + day.getDayOfMonth()));
    }
    assertThat(post.getReceivedMessages()).isEmpty();
    morningOf(LocalDate.of(2026, 2, 23));
    assertThat(post.getReceivedMessages()).hasSize(3);
    assertThat(sent("hoa", DeliveryChannel.EMAIL).count()).isEqualTo(10);
  }

  @Test
  void missedDaysEndInOneDigest() throws Exception {
    tell(news(UNIT, "a"));
    clock.moveTo(TODAY.plusDays(1));
    tell(news(UNIT, "b"));
    clock.moveTo(TODAY.plusDays(3));
    tell(news(UNIT, "c"));
    settle();
    assertThat(post.getReceivedMessages()).hasSize(3);
    assertThat(sent("hoa", DeliveryChannel.EMAIL).count()).isEqualTo(3);
  }

  @Test
  void whatWasDoneMeanwhileIsNotMailed() throws Exception {
    for (String item : List.of("hd0", "hd1")) {
      deadlines.follow(
          List.of(
              DeadlineNews.of(new ActivityScheduled(activity(UNIT, item, DUE), clock.instant()))));
    }
    clock.moveTo(DUE);
    tell(reminder(UNIT, "hd0", DUE, clock.instant()), reminder(UNIT, "hd1", DUE, clock.instant()));
    deadlines.follow(
        List.of(
            DeadlineNews.of(
                new ActivityScheduled(
                    activity(UNIT, "hd0", DUE, ActivityStatus.COMPLETED, null, 2),
                    clock.instant()))));
    settle();
    assertThat(sent("hoa", DeliveryChannel.EMAIL).count()).isEqualTo(1);
    assertThat(sent("hoa", DeliveryChannel.EMAIL).subject()).endsWith(": 1 việc đến hạn");
  }

  private void owes(UnitId unit, String item) {
    deadlines.follow(
        List.of(
            DeadlineNews.of(new ActivityScheduled(activity(unit, item, DUE), clock.instant()))));
  }

  private void look() {
    digests.sendDue();
    sendAll();
  }

  @Test
  void aDigestWaitsForTheRemindersOfItsHourAndGoesOnceTheyWereLookedUp() throws Exception {
    owes(UNIT, "hd0");
    clock.moveTo(FIRST_STEP.minusDays(1));
    clock.advance(Duration.ofHours(9));
    tell(news(UNIT, "a"));
    clock.moveTo(FIRST_STEP);
    clock.advance(Duration.ofMinutes(-25));
    look();
    assertThat(post.getReceivedMessages()).isEmpty();
    sweep.sweep();
    look();
    assertThat(post.getReceivedMessages()).hasSize(3);
    assertThat(sent("hoa", DeliveryChannel.EMAIL).count()).isEqualTo(2);
  }

  @Test
  void aPartThatIsStuckHoldsDigestsBackForAWhileAndWhatItBringsGoesTheNextDay() throws Exception {
    owes(UNIT, "hd0");
    clock.moveTo(FIRST_STEP);
    clock.advance(Duration.ofMinutes(-30));
    tell(news(UNIT, "a"));
    Bucket stuck =
        Bucket.of(new Hour(FIRST_STEP, LocalTime.of(7, 30)), new AgendaId(UNIT, DUE.getYear()));
    assertThat(buckets.claim(stuck, clock.instant(), FIRST_STEP, Duration.ofHours(3))).isPresent();
    settle();
    assertThat(post.getReceivedMessages()).isEmpty();
    clock.advance(Duration.ofMinutes(15));
    settle();
    assertThat(post.getReceivedMessages()).hasSize(3);
    clock.advance(Duration.ofHours(4));
    settle();
    settle();
    assertThat(post.getReceivedMessages()).hasSize(3);
    morningOf(FIRST_STEP.plusDays(1));
    settle();
    assertThat(post.getReceivedMessages()).hasSize(6);
    assertThat(sent("hoa", DeliveryChannel.EMAIL).count()).isEqualTo(1);
  }

  @Test
  void oldOverdueWorkThatAUnitTookOverComesWithItsNextDigestAndThenAsEver() throws Exception {
    ActivityState old = activity(UNIT, "hd0", TODAY.minusDays(100));
    ActivityState own = activity(UNIT, "hd1", TODAY.minusDays(100));
    deadlines.follow(
        List.of(
            DeadlineNews.of(
                new ActivityScheduled(takenOver(old, new UnitId("ucu")), clock.instant())),
            DeadlineNews.of(new ActivityScheduled(own, clock.instant()))));
    settle();
    assertThat(sent("hoa", DeliveryChannel.EMAIL).count()).isEqualTo(1);
    assertThat(textOf("hoa@xa.vn")).contains("Quá hạn 100 ngày");
    for (int day = 1; day < 14; day++) {
      morningOf(TODAY.plusDays(day));
    }
    assertThat(arrivedFor().stream().filter("hoa@xa.vn"::equals)).hasSizeBetween(5, 6);
  }

  @Test
  void aSuperiorFindsAllLateUnitsInOneLineOfADigestAndThoseThatCameAfterItInTheNext()
      throws Exception {
    Units.all().forEach(directory::apply);
    Units.wards(4).forEach(directory::apply);
    contacts.follow(List.of(People.account("tinh", "tinh@tinh.vn", Role.OFFICER, Units.PROVINCE)));
    settings.store(new UnitSettings(new UnitId("uxa4"), LocalTime.of(9, 0), null, 1));
    for (UnitState ward : Units.wards(4)) {
      owes(ward.id(), "hd0");
    }
    LocalDate escalated = LocalDate.of(2026, 4, 9);
    DUE.datesUntil(escalated).forEach(this::morningOf);
    assertThat(arrivedFor()).doesNotContain("tinh@tinh.vn");
    clock.moveTo(escalated);
    sweep.sweep();
    deadlines.follow(
        List.of(
            DeadlineNews.of(
                new ActivityScheduled(
                    activity(new UnitId("uxa1"), "hd0", DUE, ActivityStatus.COMPLETED, null, 2),
                    clock.instant()))));
    look();
    assertThat(sent("tinh", DeliveryChannel.EMAIL).count()).isEqualTo(1);
    assertThat(textOf("tinh@tinh.vn")).contains("2 đơn vị quá hạn: Phát thanh");
    clock.advance(Duration.ofHours(2));
    settle();
    assertThat(arrivedFor().stream().filter("tinh@tinh.vn"::equals)).hasSize(1);
    morningOf(escalated.plusDays(1));
    settle();
    assertThat(arrivedFor().stream().filter("tinh@tinh.vn"::equals)).hasSize(2);
    assertThat(sent("tinh", DeliveryChannel.EMAIL).count()).isEqualTo(1);
    morningOf(escalated.plusDays(4));
    assertThat(arrivedFor().stream().filter("tinh@tinh.vn"::equals)).hasSize(2);
  }

  @Test
  void theUnitsHourCounts() throws Exception {
    assertThat(settings.store(new UnitSettings(UNIT, LocalTime.of(9, 0), null, 1))).isTrue();
    tell(news(UNIT, "a"));
    settle();
    assertThat(post.getReceivedMessages()).isEmpty();
    clock.advance(Duration.ofHours(1));
    settle();
    assertThat(post.getReceivedMessages()).hasSize(3);
  }

  @Test
  void whatIsUrgentGoesAtOnceButNotAtNight() throws Exception {
    tell(returned("a"));
    sendAll();
    assertThat(arrivedFor()).containsExactlyInAnyOrder("hoa@xa.vn", "chutich@xa.vn", "minh@xa.vn");
    assertThat(wholeMailTo("hoa@xa.vn")).doesNotContain("List-Unsubscribe");
    clock.advance(Duration.ofHours(14));
    tell(returned("b"));
    sendAll();
    assertThat(post.getReceivedMessages()).hasSize(3);
    clock.advance(Duration.ofHours(8));
    sendAll();
    assertThat(post.getReceivedMessages()).hasSize(6);
  }

  @Test
  void peopleChooseWhatTheyGet() throws Exception {
    prefer("hoa", new Preferences(null, true, false, QuietHours.NIGHT, null, 1)); // no urgent
    prefer("chutich", new Preferences(null, false, true, QuietHours.NIGHT, null, 1));
    prefer("minh", new Preferences(false, true, true, QuietHours.NIGHT, null, 1));
    prefer("vanthu", new Preferences(true, true, true, QuietHours.NIGHT, null, 1));
    tell(returned("a"), news(UNIT, "b"));
    sendAll();
    assertThat(arrivedFor()).containsExactlyInAnyOrder("chutich@xa.vn", "vanthu@xa.vn");
    settle();
    assertThat(arrivedFor())
        .containsExactlyInAnyOrder("chutich@xa.vn", "vanthu@xa.vn", "hoa@xa.vn", "vanthu@xa.vn");
    assertThat(sent("hoa", DeliveryChannel.EMAIL).count()).isEqualTo(2);
  }

  @Test
  void nothingReachesWhoLeftOrWhoseAccountWasDisabled() throws Exception {
    tell(news(UNIT, "a"), returned("b"));
    contacts.follow(
        List.of(
            People.account("hoa", "hoa@xa.vn", Role.OFFICER, true, 2, SECOND),
            People.account("minh", "minh@xa.vn", Role.OFFICER, false, 2, UNIT)));
    settle();
    assertThat(arrivedFor()).doesNotContain("minh@xa.vn");
    assertThat(arrivedFor().stream().filter("hoa@xa.vn"::equals)).hasSize(1); // it was urgent
    assertThat(sent("minh", DeliveryChannel.EMAIL).state()).isEqualTo(DeliveryState.GIVEN_UP);
    assertThat(sent("minh", DeliveryChannel.EMAIL).error()).isNotBlank();
  }

  @Test
  void anHourWithoutMailServerLosesNothingAndIsSeen() throws Exception {
    post.stop();
    tell(returned("a"));
    for (int tick = 0; tick < 4; tick++) {
      sendAll();
      clock.advance(Duration.ofMinutes(15));
    }
    DeliveryRecord waiting = sent("hoa", DeliveryChannel.EMAIL);
    assertThat(waiting.state()).isEqualTo(DeliveryState.WAITING);
    assertThat(waiting.error()).isNotBlank();
    assertThat(waiting.nextAttempt()).isNotNull();
    assertThat(meters.get("liencap.mails.waiting").gauge().value()).isEqualTo(3);
    post = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
    post.start();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              clock.advance(Duration.ofMinutes(40));
              sendAll();
              assertThat(sent("hoa", DeliveryChannel.EMAIL).state()).isEqualTo(DeliveryState.SENT);
              assertThat(deliveries.waiting(DeliveryChannel.EMAIL)).isZero();
            });
    assertThat(arrivedFor()).containsExactlyInAnyOrder("hoa@xa.vn", "chutich@xa.vn", "minh@xa.vn");
  }

  /** An outlet for mail that does as the test says. */
  private Dispatches dispatching(Consumer<Delivery> sending) {
    Outlet outlet =
        new Outlet() {
          @Override
          public DeliveryChannel channel() {
            return DeliveryChannel.EMAIL;
          }

          @Override
          public boolean isOn() {
            return true;
          }

          @Override
          public int atOnce() {
            return 2;
          }

          @Override
          public boolean isOneServer() {
            return true;
          }

          @Override
          public void send(Delivery delivery) {
            sending.accept(delivery);
          }
        };
    return new Dispatches(List.of(outlet), deliveries, meters, clock);
  }

  @Test
  void whatIsUrgentOvertakesDigestsThatAreOnTheirWay() {
    for (int i = 0; i < 40; i++) {
      contacts.follow(List.of(People.account("cb" + i, "cb@xa.vn", Role.OFFICER, SECOND)));
    }
    tell(news(SECOND, "a"));
    clock.advance(Duration.ofMinutes(4));
    digests.sendDue();
    List<DeliveryKind> sent = new CopyOnWriteArrayList<>();
    dispatching(
            delivery -> {
              if (sent.isEmpty()) {
                tell(returned("b"));
              }
              sent.add(delivery.kind());
              try {
                Thread.sleep(100);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            })
        .send(DeliveryChannel.EMAIL);
    assertThat(sent).hasSize(44).endsWith(DeliveryKind.DIGEST).contains(DeliveryKind.URGENT);
  }

  @Test
  void anAddressThatIsRefusedEndsWithTheReasonAndStopsNoOther() {
    tell(returned("a"));
    List<String> sent = new ArrayList<>();
    dispatching(
            delivery -> {
              if (new PersonId("hoa").equals(delivery.person())) {
                throw new Outlet.RefusedException("550 không có hộp thư này");
              }
              synchronized (sent) {
                sent.add(delivery.id());
              }
            })
        .send(DeliveryChannel.EMAIL);
    assertThat(sent).hasSize(2);
    assertThat(sent("hoa", DeliveryChannel.EMAIL).state()).isEqualTo(DeliveryState.REFUSED);
    assertThat(sent("hoa", DeliveryChannel.EMAIL).error()).contains("550");
    clock.advance(Duration.ofDays(1));
    sendAll();
    assertThat(post.getReceivedMessages()).isEmpty();
  }

  @Test
  void whatAnInstanceDiedWithIsSentByAnotherUnderTheSameMessageId() throws Exception {
    tell(returned("a"));
    List<String> died = new ArrayList<>();
    assertThatThrownBy(
            () ->
                dispatching(
                        delivery -> {
                          synchronized (died) {
                            died.add(delivery.id());
                          }
                          throw new IllegalStateException("killed");
                        })
                    .send(DeliveryChannel.EMAIL))
        .hasMessage("killed");
    sendAll();
    int inTime = post.getReceivedMessages().length;
    clock.advance(Duration.ofMinutes(3));
    sendAll();
    assertThat(post.getReceivedMessages()).hasSize(3).hasSizeGreaterThan(inTime);
    List<String> ids = new ArrayList<>();
    for (MimeMessage message : post.getReceivedMessages()) {
      ids.add(message.getMessageID());
    }
    assertThat(ids).containsAll(died.stream().map(id -> "<" + id + "@bnv.example.vn>").toList());
  }

  @Test
  void aUnitsOwnAddressGetsSignedMessagesThatSurviveFaultsAndTimeOuts() {
    String secret = Signature.newSecret();
    settings.store(
        new UnitSettings(
            UNIT,
            settings.usualHour(),
            new Webhook(URI.create(OUTSIDE.url() + "/nhan"), secret),
            1));
    List<Integer> statuses = new ArrayList<>(List.of(500, 0));
    OUTSIDE.answers(
        _ -> {
          int status = statuses.isEmpty() ? 204 : statuses.removeFirst();
          return status == 0 ? null : new StubServer.Answer(status == 204 ? 200 : status, "");
        });
    tell(returned("a"), news(UNIT, "b"));
    dispatches.send(DeliveryChannel.WEBHOOK);
    DeliveryRecord failed = webhookRecord();
    assertThat(failed.state()).isEqualTo(DeliveryState.WAITING);
    assertThat(failed.error()).isNotBlank();
    clock.advance(Duration.ofMinutes(2));
    dispatches.send(DeliveryChannel.WEBHOOK);
    assertThat(webhookRecord().state()).isEqualTo(DeliveryState.SENT);
    settle();
    StubServer.Got digest = OUTSIDE.got().getLast();
    assertThat(JSON.readTree(digest.body()).path("type").asString())
        .isEqualTo("notification.digest");
    assertThat(digest.body()).contains("https://lien-cap.example.vn/hoat-dong/b");
    for (StubServer.Got got : OUTSIDE.got()) {
      assertThat(isVerified(got, secret, got.body())).isTrue();
      assertThat(isVerified(got, secret, got.body() + " ")).isFalse();
      assertThat(isVerified(got, Signature.newSecret(), got.body())).isFalse();
    }
  }

  private DeliveryRecord webhookRecord() {
    return deliveries.ofUnit(UNIT, null, 50).stream()
        .filter(record -> record.channel() == DeliveryChannel.WEBHOOK)
        .reduce((_, oldest) -> oldest)
        .orElseThrow();
  }

  /** What the receiving side does. */
  private static boolean isVerified(StubServer.Got got, String secret, String body) {
    long timestamp = Long.parseLong(got.header("webhook-timestamp"));
    return Signature.of(secret, got.header("webhook-id"), timestamp, body)
        .equals(got.header("webhook-signature"));
  }

  @Test
  void zaloIsToldByTheOfficialAccountAndSaysWhomItRefuses() {
    prefer("hoa", new Preferences(false, true, true, QuietHours.NIGHT, "8412345", 1));
    prefer("minh", new Preferences(false, true, true, QuietHours.NIGHT, "8499999", 1));
    Map<String, String> answers =
        Map.of("8412345", "{\"error\":0}", "8499999", "{\"error\":-213,\"message\":\"no follow\"}");
    OUTSIDE.answers(
        got -> {
          String user = JSON.readTree(got.body()).path("recipient").path("user_id").asString();
          return new StubServer.Answer(200, answers.getOrDefault(user, ""));
        });
    tell(returned("a"));
    dispatches.send(DeliveryChannel.ZALO);
    assertThat(sent("hoa", DeliveryChannel.ZALO).state()).isEqualTo(DeliveryState.SENT);
    assertThat(sent("minh", DeliveryChannel.ZALO).state()).isEqualTo(DeliveryState.REFUSED);
    assertThat(sent("minh", DeliveryChannel.ZALO).error()).contains("-213", "no follow");
    StubServer.Got got = OUTSIDE.got().getFirst();
    assertThat(got.path()).isEqualTo("/v3.0/oa/message/cs");
    assertThat(got.header("access_token")).isEqualTo("oa-token");
    assertThat(got.body()).contains("Việc a", "https://lien-cap.example.vn/hoat-dong/a");
  }

  @Test
  void zaloIsTriedAgainAfterATokenRanOutAndAfterItDidNotAnswer() {
    prefer("hoa", new Preferences(false, true, true, QuietHours.NIGHT, "8412345", 1));
    tell(returned("a"));
    OUTSIDE.answers(_ -> new StubServer.Answer(200, "{\"error\":-216,\"message\":\"expired\"}"));
    dispatches.send(DeliveryChannel.ZALO);
    assertThat(sent("hoa", DeliveryChannel.ZALO).error()).contains("-216");
    OUTSIDE.answers(_ -> null);
    clock.advance(Duration.ofMinutes(2));
    dispatches.send(DeliveryChannel.ZALO);
    assertThat(sent("hoa", DeliveryChannel.ZALO).state()).isEqualTo(DeliveryState.WAITING);
    OUTSIDE.answers(_ -> new StubServer.Answer(200, "{\"error\":0}"));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              clock.advance(Duration.ofHours(1));
              dispatches.send(DeliveryChannel.ZALO);
              assertThat(sent("hoa", DeliveryChannel.ZALO).state()).isEqualTo(DeliveryState.SENT);
            });
  }
}
