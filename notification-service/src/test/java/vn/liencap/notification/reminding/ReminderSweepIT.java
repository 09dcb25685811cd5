package vn.liencap.notification.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.activity;
import static vn.liencap.notification.Samples.assignment;
import static vn.liencap.notification.Samples.ladder;
import static vn.liencap.notification.Samples.morningOf;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.contracts.GoldenSamples;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.calendar.WorkingYearState;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.notification.MovableClock;
import vn.liencap.notification.ServiceTest;
import vn.liencap.notification.Units;
import vn.liencap.notification.calendar.domain.WorkingYears;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.channels.domain.Urgency;
import vn.liencap.notification.deadlines.FollowDeadlines;
import vn.liencap.notification.deadlines.LookAhead;
import vn.liencap.notification.deadlines.StillOwed;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaChange;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Agendas;
import vn.liencap.notification.deadlines.domain.Buckets;
import vn.liencap.notification.deadlines.domain.Buckets.Bucket;
import vn.liencap.notification.deadlines.domain.Buckets.Hour;
import vn.liencap.notification.deadlines.domain.DeadlineNews;
import vn.liencap.notification.deadlines.domain.SweepNotes;
import vn.liencap.notification.deadlines.domain.Wording;
import vn.liencap.notification.inbox.domain.Inbox;
import vn.liencap.notification.inbox.domain.Inboxes;
import vn.liencap.notification.ladders.CurrentRules;
import vn.liencap.notification.ladders.domain.Ladders;

/** The sweep on a real database, with the clock moved. */
@ServiceTest
@Import(MovableHours.class)
class ReminderSweepIT {
  private static final UnitId UNIT = new UnitId("unhac");

  /** On this day units above are told of what was due on {@code DUE}. */
  private static final LocalDate ESCALATED = LocalDate.of(2026, 4, 9);

  @Autowired private FollowDeadlines deadlines;
  @Autowired private LookAhead lookAhead;
  @Autowired private StillOwed owed;
  @Autowired private Buckets buckets;
  @Autowired private SweepNotes notes;
  @Autowired private Agendas agendas;
  @Autowired private CurrentRules rules;
  @Autowired private Ladders ladders;
  @Autowired private WorkingYears years;
  @Autowired private Reminders reminders;
  @Autowired private UnitDirectory directory;
  @Autowired private MovableHours hours;
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
    hours.chosen().clear();
    Units.all().forEach(directory::apply);
    sweepOn(TODAY); // a service that has been running
  }

  private ReminderSweep instance() {
    return instance(backlog);
  }

  private ReminderSweep instance(Backlog itsBacklog) {
    return instance(itsBacklog, agendas);
  }

  private ReminderSweep instance(Backlog itsBacklog, Agendas itsAgendas) {
    return new ReminderSweep(
        buckets,
        notes,
        itsAgendas,
        rules,
        lookAhead,
        reminders,
        channels,
        itsBacklog,
        clock,
        meters);
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
            "Quá hạn 8 ngày: Phát thanh về cải cách hành chính",
            "Quá hạn 6 ngày: Phát thanh về cải cách hành chính",
            "Quá hạn 2 ngày: Phát thanh về cải cách hành chính",
            "Đến hạn hôm nay: Phát thanh về cải cách hành chính",
            "Còn 1 ngày đến hạn: Phát thanh về cải cách hành chính",
            "Còn 5 ngày đến hạn: Phát thanh về cải cách hành chính",
            "Còn 11 ngày đến hạn: Phát thanh về cải cách hành chính",
            "Còn 20 ngày đến hạn: Phát thanh về cải cách hành chính");
  }

  @Test
  void aPeriodThatHasEndedStillReminds() {
    follow(activity(UNIT, "hd0", DUE));
    sweepOn(DUE.plusYears(1));
    sweepOn(DUE.plusYears(1).plusDays(5));
    assertThat(remindersOf(UNIT)).hasSize(2).allMatch(title -> title.startsWith("Quá hạn 3"));
  }

  @Test
  void onlyTheUnitsThatOweSomethingAreTold() {
    UnitId other = new UnitId("udung");
    follow(activity(UNIT, "hd0", DUE), activity(other, "hd0", DUE));
    follow(activity(other, "hd0", DUE, ActivityStatus.COMPLETED, null, 2));
    sweepOn(DUE);
    assertThat(remindersOf(UNIT)).hasSize(1);
    assertThat(inboxes.of(other).entries()).isEmpty();
  }

  @Test
  void theHeadIsToldAfterThreeWorkingDaysAndTheUnitAboveAfterSevenEachOnce() {
    follow(activity(WARD, "hd0", DUE));
    DUE.datesUntil(DUE.plusDays(30)).forEach(this::sweepOn);
    List<Notification> toHead = escalations(WARD);
    assertThat(toHead).hasSize(1);
    assertThat(toHead.getFirst().roles()).containsExactly(Role.HEAD);
    assertThat(toHead.getFirst().at()).isEqualTo(morningOf(LocalDate.of(2026, 4, 3)));
    List<Notification> above = escalations(Units.PROVINCE);
    assertThat(above).hasSize(1);
    assertThat(above.getFirst().title())
        .isEqualTo("UBND phường Đoàn Kết · quá hạn 9 ngày: Phát thanh về cải cách hành chính");
    assertThat(stillOwed(above.getFirst())).isTrue();
    follow(activity(WARD, "hd0", DUE, ActivityStatus.COMPLETED, null, 2));
    assertThat(stillOwed(above.getFirst())).isFalse();
  }

  private boolean stillOwed(Notification told) {
    String subject = Objects.requireNonNull(told.subject());
    return owed.of(Set.of(subject)).subjects().contains(subject);
  }

  private List<UnitId> lateWards(int count) {
    List<UnitState> wards = Units.wards(count);
    wards.forEach(directory::apply);
    List<UnitId> ids = wards.stream().map(UnitState::id).toList();
    ids.forEach(ward -> follow(activity(ward, "hd0", DUE), activity(ward, "hd1", DUE)));
    DUE.datesUntil(ESCALATED).forEach(this::sweepOn);
    assertThat(escalations(Units.PROVINCE)).isEmpty();
    return ids;
  }

  @Test
  void aSuperiorIsToldOfAllUnitsThatAreLateWithOneThingInOneLine() {
    lateWards(5);
    follow(activity(new UnitId("uxa2"), "hd1", DUE, ActivityStatus.COMPLETED, null, 2));
    ESCALATED.datesUntil(ESCALATED.plusDays(20)).forEach(this::sweepOn);
    List<Notification> above = escalations(Units.PROVINCE);
    assertThat(above).hasSize(1);
    assertThat(above.getFirst().title())
        .isEqualTo("5 đơn vị quá hạn: Phát thanh về cải cách hành chính");
    assertThat(above.getFirst().text())
        .isEqualTo(
            "UBND xã Số 1, UBND xã Số 2, UBND xã Số 3 và 2 đơn vị khác chưa thực hiện; hãy đôn"
                + " đốc. Hạn: 31/03/2026.");
    assertThat(above.getFirst().link()).isEqualTo("/don-doc?kind=ACTIVITY&plan=pke-hoach-1");
    assertThat(above.getFirst().revision()).isEqualTo(9);
  }

  @Test
  void unitsThatBecomeLateLaterThatDayLetTheLineGrowWhereItStands() {
    lateWards(3);
    hours.chosen().put(new UnitId("uxa3"), LocalTime.of(10, 0));
    lookAhead.enterAgain(new UnitId("uxa3"));
    sweepOn(ESCALATED);
    Notification first = escalations(Units.PROVINCE).getFirst();
    assertThat(first.title()).startsWith("2 đơn vị ");
    clock.advance(Duration.ofHours(3));
    instance().sweep();
    instance().sweep();
    assertThat(escalations(Units.PROVINCE)).hasSize(1);
    Notification grown = escalations(Units.PROVINCE).getFirst();
    assertThat(grown.title()).startsWith("3 đơn vị ");
    assertThat(grown.id()).isEqualTo(first.id());
    assertThat(grown.at()).isEqualTo(first.at());
  }

  @Test
  void twoInstancesThatSweepAtOnceTellTheSuperiorOfEveryUnitInOneLine() {
    lateWards(200);
    clock.moveTo(ESCALATED);
    sweepWithTwoInstances();
    instance().sweep();
    assertThat(escalations(Units.PROVINCE)).hasSize(1);
    assertThat(escalations(Units.PROVINCE).getFirst().title()).startsWith("200 đơn vị ");
    assertThat(escalations(Units.PROVINCE).getFirst().revision()).isEqualTo(400);
  }

  @Test
  void theSuperiorIsToldOnceWhenAnInstanceDiesAmongThemAndAnotherGoesOnTheNextDay() {
    lateWards(100);
    clock.moveTo(ESCALATED);
    ReminderSweep dying = instance(backlog, new DyingAgendas(agendas, 20));
    assertThatThrownBy(dying::sweep).isInstanceOf(KilledException.class);
    int told = escalations(Units.PROVINCE).getFirst().revision();
    sweepOn(ESCALATED.plusDays(1));
    List<Notification> above = escalations(Units.PROVINCE);
    assertThat(above.getLast().revision()).isEqualTo(told);
    assertThat(above.stream().mapToInt(Notification::revision).sum()).isEqualTo(200);
  }

  private List<Notification> escalations(UnitId unit) {
    return inboxes.of(unit).entries().stream()
        .filter(entry -> entry.kind() == NotificationKind.ESCALATED)
        .toList();
  }

  @Test
  void nothingIsToldAtTheWeekendAndFridaysShareIsCaughtUpOnMonday() {
    LocalDate friday = LocalDate.of(2026, 3, 20);
    follow(activity(UNIT, "hd0", DUE));
    sweepOn(friday.plusDays(1));
    sweepOn(friday.plusDays(2));
    assertThat(remindersOf(UNIT)).isEmpty();
    sweepOn(friday.plusDays(3));
    sweepOn(friday.plusDays(3));
    assertThat(remindersOf(UNIT))
        .containsExactly("Còn 8 ngày đến hạn: Phát thanh về cải cách hành chính");
  }

  @Test
  void overTetNobodyIsToldAndAfterItOneReminderStandsForAll() {
    LocalDate duringTet = LocalDate.of(2026, 2, 18);
    mongo.dropCollection("sweeps");
    sweepOn(LocalDate.of(2026, 2, 2));
    follow(activity(UNIT, "hd0", duringTet));
    LocalDate.of(2026, 2, 14).datesUntil(LocalDate.of(2026, 2, 23)).forEach(this::sweepOn);
    assertThat(remindersOf(UNIT)).isEmpty();
    sweepOn(LocalDate.of(2026, 2, 23));
    sweepOn(LocalDate.of(2026, 2, 24));
    sweepOn(LocalDate.of(2026, 2, 24));
    assertThat(remindersOf(UNIT))
        .containsExactly(
            "Quá hạn 6 ngày: Phát thanh về cải cách hành chính",
            "Quá hạn 5 ngày: Phát thanh về cải cách hành chính");
  }

  @Test
  void aDayThatTheMinistryGaveOffIsNoDayForReminders() {
    follow(activity(UNIT, "hd0", DUE));
    var swapped = new WorkingYearState(2026, Map.of(DUE, "Nghỉ hoán đổi"), Set.of(), false, 1);
    years.follow(List.of(swapped, swapped));
    lookAhead.enterAllWhenTheRulesAreNew();
    sweepOn(DUE);
    assertThat(remindersOf(UNIT)).isEmpty();
    sweepOn(DUE.plusDays(1));
    assertThat(remindersOf(UNIT)).hasSize(1);
  }

  @Test
  void aUnitIsToldAtTheHourItChoseAndAtANewOneAfterItChoseAgain() {
    hours.chosen().put(UNIT, LocalTime.of(9, 0));
    follow(activity(UNIT, "hd0", DUE));
    sweepOn(DUE);
    assertThat(remindersOf(UNIT)).isEmpty();
    hours.chosen().put(UNIT, LocalTime.of(10, 30));
    lookAhead.enterAgain(UNIT);
    clock.advance(Duration.ofHours(1));
    instance().sweep();
    assertThat(remindersOf(UNIT)).isEmpty();
    clock.advance(Duration.ofMinutes(90));
    instance().sweep();
    assertThat(remindersOf(UNIT)).hasSize(1);
  }

  @Test
  void anEarlierHourHoldsFromTheDayItWasChosen() {
    hours.chosen().put(UNIT, LocalTime.of(16, 0));
    follow(activity(UNIT, "hd0", DUE));
    hours.chosen().put(UNIT, LocalTime.of(7, 0));
    lookAhead.enterAgain(UNIT);
    sweepOn(LocalDate.of(2026, 3, 11));
    assertThat(remindersOf(UNIT)).hasSize(1);
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
    sweepOn(DUE.minusDays(5));
    assertThat(remindersOf(UNIT)).isEmpty();
    sweepOn(DUE);
    sweepOn(DUE.plusDays(20));
    assertThat(remindersOf(UNIT))
        .containsExactly(
            "Đến hạn hôm nay: Phát thanh về cải cách hành chính",
            "Còn 20 ngày đến hạn: Phát thanh về cải cách hành chính");
  }

  @Test
  void daysOfStillnessEndInOneReminder() {
    follow(activity(UNIT, "hd0", DUE));
    sweepOn(TODAY);
    sweepOn(DUE.plusDays(8));
    sweepOn(DUE.plusDays(9));
    assertThat(remindersOf(UNIT))
        .containsExactly("Quá hạn 8 ngày: Phát thanh về cải cách hành chính");
    assertThat(escalations(UNIT)).hasSize(1);
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
    sweepWithTwoInstances();
    instance().sweep();
    assertThat(units).allSatisfy(unit -> assertThat(remindersOf(unit)).hasSize(2));
    assertThat(meters.counter("liencap.notifications.posted").count() - before).isEqualTo(600);
  }

  private void sweepWithTwoInstances() {
    CyclicBarrier together = new CyclicBarrier(2);
    List<Thread> instances =
        IntStream.range(0, 2)
            .mapToObj(_ -> Thread.ofPlatform().start(() -> sweepTogether(together)))
            .toList();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> instances.stream().noneMatch(Thread::isAlive));
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
    Hour hour = new Hour(LocalDate.of(2026, 3, 11), MovableHours.USUAL);
    Bucket bucket = Bucket.of(hour, new AgendaId(UNIT, 2026));
    assertThat(buckets.claim(bucket, clock.instant(), DUE, Duration.ofMinutes(2))).isPresent();
    instance().sweep();
    assertThat(remindersOf(UNIT)).isEmpty();
    clock.advance(Duration.ofMinutes(3));
    instance().sweep();
    assertThat(remindersOf(UNIT)).hasSize(1);
  }

  @Test
  void ofTenThousandStepsNoneIsMissingOrToldTwiceWhenOneOfTwoInstancesDiesAmongThem() {
    List<UnitId> units =
        IntStream.range(0, 1_000).mapToObj(number -> new UnitId("unhieu" + number)).toList();
    for (UnitId unit : units) {
      follow(
          IntStream.range(0, 10)
              .mapToObj(number -> activity(unit, "hd" + number, DUE))
              .toArray(ActivityState[]::new));
    }
    clock.moveTo(DUE);
    double before = meters.counter("liencap.notifications.posted").count();
    ReminderSweep dying = instance(backlog, new DyingAgendas(agendas, 20));
    assertThatThrownBy(dying::sweep).isInstanceOf(KilledException.class);
    instance().sweep();
    clock.advance(Duration.ofMinutes(3));
    instance().sweep();
    assertThat(units).allSatisfy(unit -> assertThat(remindersOf(unit)).hasSize(10));
    assertThat(meters.counter("liencap.notifications.posted").count() - before).isEqualTo(10_000);
  }

  private static final class KilledException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Dies at a change: what it brings about has happened, and it is not stored. */
  private static final class DyingAgendas implements Agendas {
    private final Agendas agendas;
    private int left;

    DyingAgendas(Agendas agendas, int changes) {
      this.agendas = agendas;
      this.left = changes;
    }

    @Override
    public List<Agenda> all(Collection<AgendaId> ids) {
      return agendas.all(ids);
    }

    @Override
    public void forEach(Consumer<List<Agenda>> some) {
      agendas.forEach(some);
    }

    @Override
    public void change(
        Collection<AgendaId> ids,
        UnaryOperator<Agenda> change,
        Consumer<List<AgendaChange>> beforeStoring) {
      left--;
      agendas.change(
          ids,
          change,
          changes -> {
            beforeStoring.accept(changes);
            if (left == 0) {
              throw new KilledException();
            }
          });
    }
  }

  @Test
  void anInstanceThatDiedAfterTellingAndBeforeNotingItTellsNothingTwice() {
    follow(activity(UNIT, "hd0", DUE));
    clock.moveTo(DUE);
    rules
        .current()
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
  void aLadderChangedHoldsForWhatIsOwedAlready() {
    follow(activity(UNIT, "hd0", DUE));
    lookAhead.enterAllWhenTheRulesAreNew();
    assertThat(ladders.keep(ladder(false, 2, 25), GoldenSamples.ACTOR, clock.instant())).isTrue();
    lookAhead.enterAllWhenTheRulesAreNew();
    sweepOn(DUE.minusDays(25));
    assertThat(remindersOf(UNIT))
        .containsExactly("Còn 25 ngày đến hạn: Phát thanh về cải cách hành chính");
  }

  @Test
  void daysThatAreOverAreForgottenOnceTheyWereLookedAt() {
    follow(activity(UNIT, "hd0", DUE));
    sweepOn(TODAY);
    assertThat(mongo.getCollection("buckets").countDocuments()).isEqualTo(1);
    sweepOn(DUE);
    sweepOn(DUE.plusDays(3));
    follow(activity(UNIT, "hd0", DUE, ActivityStatus.COMPLETED, null, 2));
    sweepOn(DUE.plusDays(20));
    sweepOn(DUE.plusDays(30));
    assertThat(mongo.getCollection("buckets").countDocuments()).isZero();
    assertThat(mongo.getCollection("bucketHours").countDocuments()).isZero();
  }

  @Test
  void aBucketThatNobodyFinishedIsNotForgotten() {
    follow(activity(UNIT, "hd0", DUE));
    clock.moveTo(DUE);
    instance(() -> false).sweep();
    clock.moveTo(DUE.plusDays(29));
    instance(() -> false).sweep();
    assertThat(mongo.getCollection("buckets").countDocuments()).isEqualTo(1);
    instance().sweep();
    assertThat(remindersOf(UNIT)).hasSize(1);
  }

  @Test
  void theVolumeOfAUnitWithAThousandActivitiesStaysBelowAMegabyte() {
    follow(
        IntStream.range(0, 1_000)
            .mapToObj(number -> activity(UNIT, "hoat-dong-" + number, DUE))
            .toArray(ActivityState[]::new));
    sweepOn(DUE);
    Document stored = mongo.getCollection("agendas").find().first();
    assertThat(bytesOf(Objects.requireNonNull(stored))).isBetween(100_000, 1_000_000);
  }

  private static int bytesOf(Document document) {
    var buffer = new BasicOutputBuffer();
    new DocumentCodec()
        .encode(new BsonBinaryWriter(buffer), document, EncoderContext.builder().build());
    return buffer.size();
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
