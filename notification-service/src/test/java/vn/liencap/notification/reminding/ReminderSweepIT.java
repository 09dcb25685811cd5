package vn.liencap.notification.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.activity;
import static vn.liencap.notification.Samples.assignment;
import static vn.liencap.notification.Samples.morningOf;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.notification.MovableClock;
import vn.liencap.notification.ServiceTest;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.channels.domain.Urgency;
import vn.liencap.notification.deadlines.FollowDeadlines;
import vn.liencap.notification.deadlines.LookAhead;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Agendas;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.deadlines.domain.DeadlineNews;
import vn.liencap.notification.deadlines.domain.DueDays;
import vn.liencap.notification.deadlines.domain.DueDays.DueShard;
import vn.liencap.notification.deadlines.domain.ReminderLadder;
import vn.liencap.notification.deadlines.domain.SweepNotes;
import vn.liencap.notification.deadlines.domain.Wording;
import vn.liencap.notification.inbox.domain.Inbox;
import vn.liencap.notification.inbox.domain.Inboxes;

/** The sweep on a real database, with the clock moved. */
@ServiceTest
class ReminderSweepIT {
  private static final UnitId UNIT = new UnitId("unhac");

  @Autowired private FollowDeadlines deadlines;
  @Autowired private LookAhead lookAhead;
  @Autowired private DueDays days;
  @Autowired private SweepNotes notes;
  @Autowired private Agendas agendas;
  @Autowired private ReminderLadder ladder;
  @Autowired private Channels channels;
  @Autowired private Backlog backlog;
  @Autowired private Inboxes inboxes;
  @Autowired private MovableClock clock;
  @Autowired private MeterRegistry meters;
  @Autowired private MongoTemplate mongo;
  @Autowired private EventPublisher events;

  @BeforeEach
  void beginAfresh() {
    clock.moveTo(TODAY);
    mongo.getCollectionNames().forEach(mongo::dropCollection);
  }

  private ReminderSweep instance() {
    return instance(backlog);
  }

  private ReminderSweep instance(Backlog itsBacklog) {
    return new ReminderSweep(days, notes, agendas, ladder, channels, itsBacklog, clock, meters);
  }

  private void follow(ActivityState... states) {
    deadlines.follow(
        Arrays.stream(states)
            .map(state -> DeadlineNews.of(new ActivityScheduled(state, clock.instant())))
            .toList());
  }

  private void sweepOn(LocalDate day) {
    clock.moveTo(day);
    instance().sweep();
  }

  private List<String> remindersOf(UnitId unit) {
    return inboxes.of(unit).entries().stream()
        .filter(entry -> entry.kind() == NotificationKind.REMINDER)
        .map(Notification::title)
        .toList();
  }

  @Test
  void aReminderComesBeforeOnAndAfterTheDayEachOnce() {
    follow(activity(UNIT, "hd0", DUE));
    TODAY
        .datesUntil(DUE.plusDays(10))
        .forEach(
            day -> {
              sweepOn(day);
              sweepOn(day);
            });
    assertThat(remindersOf(UNIT))
        .containsExactly(
            "Quá hạn 1 ngày: Phát thanh về cải cách hành chính",
            "Đến hạn hôm nay: Phát thanh về cải cách hành chính",
            "Còn 3 ngày đến hạn: Phát thanh về cải cách hành chính");
  }

  @Test
  void aPlanToIssueIsRemindedOfToo() {
    deadlines.follow(
        List.of(
            DeadlineNews.of(
                new PlanAssigned(
                    assignment(
                        UNIT, AssignmentMode.IMPLEMENT, DUE, 2, AssignmentStatus.ASSIGNED, 1),
                    clock.instant()))));
    sweepOn(DUE);
    assertThat(remindersOf(UNIT))
        .containsExactly("Đến hạn hôm nay: Tuyên truyền cải cách hành chính năm 2026");
  }

  @Test
  void whatIsDoneBeforeTheDayIsNotRemindedOf() {
    follow(activity(UNIT, "hd0", DUE), activity(UNIT, "hd1", DUE));
    follow(activity(UNIT, "hd0", DUE, ActivityStatus.COMPLETED, null, 2));
    follow(activity(UNIT, "hd1", DUE, ActivityStatus.CANCELLED, null, 2));
    sweepOn(DUE.minusDays(3));
    sweepOn(DUE);
    sweepOn(DUE.plusDays(1));
    assertThat(remindersOf(UNIT)).isEmpty();
  }

  @Test
  void whatWasExtendedIsRemindedOfAroundItsNewDayOnly() {
    follow(activity(UNIT, "hd0", DUE));
    follow(activity(UNIT, "hd0", DUE.plusDays(20), ActivityStatus.IN_PROGRESS, null, 2));
    sweepOn(DUE.minusDays(3));
    sweepOn(DUE);
    sweepOn(DUE.plusDays(1));
    assertThat(remindersOf(UNIT)).isEmpty();
    sweepOn(DUE.plusDays(17));
    assertThat(remindersOf(UNIT)).hasSize(1);
  }

  @Test
  void daysOfStillnessEndInOneReminder() {
    follow(activity(UNIT, "hd0", DUE));
    sweepOn(DUE.minusDays(10));
    sweepOn(DUE.plusDays(8));
    sweepOn(DUE.plusDays(9));
    assertThat(remindersOf(UNIT))
        .containsExactly("Quá hạn 8 ngày: Phát thanh về cải cách hành chính");
  }

  @Test
  void whatFallsDueOnTheDayItIsAssignedIsRemindedOfAtTheNextSweepOfThatDay() {
    sweepOn(TODAY);
    follow(activity(UNIT, "hd0", TODAY));
    sweepOn(TODAY);
    follow(activity(UNIT, "hd1", TODAY));
    sweepOn(TODAY);
    assertThat(remindersOf(UNIT)).hasSize(2);
  }

  @Test
  void historyBringsNoReminder() {
    follow(activity(UNIT, "hd0", TODAY.minusYears(4)));
    sweepOn(TODAY);
    sweepOn(TODAY.plusDays(1));
    assertThat(remindersOf(UNIT)).isEmpty();
  }

  @Test
  void twoInstancesThatSweepAtOnceRemindOfEachStepOnce() {
    List<UnitId> units =
        IntStream.range(0, 300).mapToObj(number -> new UnitId("udong" + number)).toList();
    for (UnitId unit : units) {
      follow(activity(unit, "hd0", DUE), activity(unit, "hd1", DUE));
    }
    clock.moveTo(DUE);
    double before = meters.counter("liencap.notifications.posted").count();
    CyclicBarrier together = new CyclicBarrier(2);
    List<Thread> instances =
        IntStream.range(0, 2)
            .mapToObj(_ -> Thread.ofPlatform().start(() -> sweepTogether(together)))
            .toList();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> instances.stream().noneMatch(Thread::isAlive));
    instance().sweep();
    assertThat(units).allSatisfy(unit -> assertThat(remindersOf(unit)).hasSize(2));
    assertThat(meters.counter("liencap.notifications.posted").count() - before).isEqualTo(600);
  }

  private void sweepTogether(CyclicBarrier together) {
    ReminderSweep instance = instance();
    try {
      together.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    instance.sweep();
  }

  @Test
  void theShareOfAnInstanceThatDiedIsTakenOverWhenItsLeaseIsOver() {
    follow(activity(UNIT, "hd0", DUE));
    clock.moveTo(DUE);
    DueShard shard = DueShard.of(DUE, new AgendaId(UNIT, 2026));
    assertThat(days.claim(shard, clock.instant(), Duration.ofMinutes(2))).isPresent();
    instance().sweep();
    assertThat(remindersOf(UNIT)).isEmpty();
    clock.advance(Duration.ofMinutes(3));
    instance().sweep();
    assertThat(remindersOf(UNIT)).hasSize(1);
  }

  @Test
  void anInstanceThatDiedAfterTellingAndBeforeNotingItTellsNothingTwice() {
    follow(activity(UNIT, "hd0", DUE));
    clock.moveTo(DUE);
    ladder
        .due(agendas.all(List.of(new AgendaId(UNIT, 2026))).getFirst(), DUE)
        .forEach(
            due ->
                channels.deliver(
                    List.of(
                        Wording.reminder(new AgendaId(UNIT, 2026), due, DUE, clock.instant()))));
    instance().sweep();
    assertThat(remindersOf(UNIT)).hasSize(1);
  }

  @Test
  void nobodyIsRemindedWhileNewsWaitThatMaySayItIsDone() {
    follow(activity(UNIT, "hd0", DUE));
    clock.moveTo(DUE);
    instance(() -> false).sweep();
    assertThat(remindersOf(UNIT)).isEmpty();
    instance(() -> true).sweep();
    assertThat(remindersOf(UNIT)).hasSize(1);
  }

  @Test
  void theBrokerTellsWhetherAllNewsWereTakenIn() {
    events.publish(List.of(new ActivityScheduled(activity(UNIT, "hd0", DUE), morningOf(TODAY))));
    await().atMost(Duration.ofSeconds(30)).until(backlog::isTakenIn);
    assertThat(agendas.all(List.of(new AgendaId(UNIT, 2026)))).hasSize(1);
  }

  @Test
  void aLadderConfiguredAnewHoldsForWhatIsOwedAlready() {
    follow(activity(UNIT, "hd0", DUE));
    lookAhead.enterAllWhenTheLadderIsNew();
    var longer = new ReminderLadder(Map.of(DeadlineKind.ACTIVITY, List.of(-7, -3, 0, 1)));
    new LookAhead(agendas, days, notes, longer, clock).enterAllWhenTheLadderIsNew();
    clock.moveTo(DUE.minusDays(7));
    new ReminderSweep(days, notes, agendas, longer, channels, backlog, clock, meters).sweep();
    assertThat(remindersOf(UNIT))
        .containsExactly("Còn 7 ngày đến hạn: Phát thanh về cải cách hành chính");
  }

  @Test
  void daysThatAreOverAreForgotten() {
    follow(activity(UNIT, "hd0", DUE));
    sweepOn(TODAY);
    assertThat(mongo.getCollection("duedays").countDocuments()).isEqualTo(3);
    sweepOn(DUE);
    assertThat(mongo.getCollection("duedays").countDocuments()).isEqualTo(2);
    sweepOn(DUE.plusDays(5));
    assertThat(mongo.getCollection("duedays").countDocuments()).isZero();
  }

  @Test
  void whatDoesNotFitOnTheFirstPagesOfAListIsPutAwayAndStillRead() {
    List<Notification> many =
        IntStream.range(0, 1_000)
            .mapToObj(
                number ->
                    new Notification(
                        "n" + number,
                        UNIT,
                        null,
                        NotificationKind.REMINDER,
                        Urgency.DIGEST,
                        null,
                        null,
                        Set.of(),
                        "Đến hạn",
                        "",
                        "/",
                        morningOf(TODAY).plusSeconds(number)))
            .toList();
    many.forEach(one -> inboxes.post(List.of(one)));
    assertThat(inboxes.post(many.subList(900, 1_000))).isZero();
    Inbox inbox = inboxes.of(UNIT);
    List<String> all =
        Stream.concat(
                inbox.entries().stream(),
                inbox.pages().reversed().stream()
                    .flatMap(page -> inboxes.page(UNIT, page).stream()))
            .map(Notification::id)
            .toList();
    assertThat(all).hasSize(1_000).doesNotHaveDuplicates().startsWith("n999").endsWith("n0");
    assertThat(inbox.pages()).hasSize(3);
  }
}
