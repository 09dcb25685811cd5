package vn.liencap.notification.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.lateness.Branch.DEPARTMENT;
import static vn.liencap.notification.lateness.Branch.PROVINCE;
import static vn.liencap.notification.lateness.Branch.WARDS;
import static vn.liencap.notification.lateness.Branch.actor;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.notification.MovableClock;
import vn.liencap.notification.ServiceTest;
import vn.liencap.notification.Units;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.deadlines.FollowDeadlines;
import vn.liencap.notification.inbox.domain.Inboxes;
import vn.liencap.notification.lateness.Branch;
import vn.liencap.notification.lateness.domain.About;
import vn.liencap.notification.lateness.domain.Reach;
import vn.liencap.notification.urging.Urging.Outcome;
import vn.liencap.notification.urging.Urging.Reached;
import vn.liencap.runtime.ProblemException;

/** Nhắc tất cả on a real database, with the clock moved. */
@ServiceTest
class UrgingIT {
  private static final Actor OFFICER = actor("an", PROVINCE, Role.OFFICER);
  private static final LocalDate LATE = DUE.plusDays(2); // a Thursday

  @Autowired private Urging urging;
  @Autowired private FollowDeadlines deadlines;
  @Autowired private Inboxes inboxes;
  @Autowired private UnitDirectory directory;
  @Autowired private MovableClock clock;
  @Autowired private MongoTemplate mongo;

  @BeforeEach
  void beginAfresh() {
    clock.moveTo(TODAY);
    List.of("agendas", "duedays", "sweeps", "inboxes", "inboxPages", "urgings")
        .forEach(collection -> mongo.getCollection(collection).deleteMany(new org.bson.Document()));
    Branch.enter(directory);
    Branch.owe(deadlines, clock, WARDS);
  }

  private Outcome urge(String request, @Nullable Set<UnitId> units) {
    return urge(OFFICER, request, units);
  }

  private Outcome urge(Actor actor, String request, @Nullable Set<UnitId> units) {
    return urging.urge(
        new Urging.Wish(actor.unit(), About.ANYTHING, Reach.DIRECT, units), request, actor);
  }

  private List<String> remindersOf(UnitId unit) {
    return inboxes.of(unit).entries().stream()
        .filter(entry -> entry.kind() == NotificationKind.REMINDER)
        .map(Notification::title)
        .toList();
  }

  private static List<UnitId> units(List<Reached> reached) {
    return reached.stream().map(Reached::unit).toList();
  }

  @Test
  void onlyUnitsThatOweSomethingOverItsDayAreReminded() {
    assertThat(urge("r0", null).reminded()).isEmpty();
    Branch.fulfil(deadlines, clock, WARDS.subList(0, 2));
    clock.moveTo(LATE);
    Outcome outcome = urge("r1", null);
    assertThat(units(outcome.reminded())).isEqualTo(WARDS.subList(2, 5));
    assertThat(remindersOf(WARDS.get(2))).containsExactly("Tỉnh Đôn Đốc đôn đốc: 1 việc quá hạn");
    assertThat(remindersOf(WARDS.get(0))).isEmpty();
    assertThat(remindersOf(DEPARTMENT)).isEmpty();
  }

  @Test
  void twiceIsOnceAndSaysSo() {
    clock.moveTo(LATE);
    urge("r1", null);
    Outcome again = urge("r2", null);
    assertThat(again.reminded()).isEmpty();
    assertThat(units(again.already())).isEqualTo(WARDS);
    assertThat(urge("r1", null).reminded()).hasSize(5); // the same wish has the same answer
    assertThat(WARDS).allSatisfy(ward -> assertThat(remindersOf(ward)).hasSize(1));
  }

  @Test
  void onTheNextWorkingDayItMayBeRemindedAgainButTheWeekendIsNoneOfItsOwn() {
    clock.moveTo(LATE.plusDays(2)); // Saturday
    urge("r1", Set.of(WARDS.getFirst()));
    clock.moveTo(LATE.plusDays(4)); // Monday
    assertThat(urge("r2", Set.of(WARDS.getFirst())).already()).hasSize(1);
    clock.moveTo(LATE.plusDays(5));
    assertThat(urge("r3", Set.of(WARDS.getFirst())).reminded()).hasSize(1);
    assertThat(remindersOf(WARDS.getFirst())).hasSize(2);
  }

  @Test
  void aChosenUnitThatHasDoneItMeanwhileIsLeftAlone() {
    clock.moveTo(LATE);
    Branch.fulfil(deadlines, clock, WARDS.subList(0, 1));
    Outcome outcome = urge("r1", Set.of(WARDS.get(0), WARDS.get(1)));
    assertThat(units(outcome.oweNothing())).containsExactly(WARDS.get(0));
    assertThat(units(outcome.reminded())).containsExactly(WARDS.get(1));
  }

  @Test
  void aDepartmentRemindsTheUnitsThatGoViaItAndNoOthers() {
    clock.moveTo(LATE);
    Actor head = actor("binh", DEPARTMENT, Role.HEAD);
    assertThat(units(urge(head, "r1", null).reminded())).isEqualTo(WARDS.subList(3, 5));
    assertThatThrownBy(() -> urge(head, "r2", Set.of(WARDS.getFirst())))
        .isInstanceOf(ProblemException.class);
    // Another superior's reminder is one of its own.
    assertThat(units(urge("r3", null).reminded())).isEqualTo(WARDS);
  }

  @Test
  void onlyOfficersAndHeadsOfTheSuperiorRemind() {
    clock.moveTo(LATE);
    assertThatThrownBy(() -> urge(actor("c", PROVINCE, Role.CLERK), "r1", null))
        .isInstanceOf(ProblemException.class);
    Actor ward = actor("d", WARDS.getFirst(), Role.HEAD);
    assertThatThrownBy(
            () ->
                urging.urge(
                    new Urging.Wish(PROVINCE, About.ANYTHING, Reach.DIRECT, null), "r2", ward))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void twoWhoClickAtOnceRemindEachUnitOnce() {
    clock.moveTo(LATE);
    CyclicBarrier together = new CyclicBarrier(2);
    List<Thread> clicks =
        IntStream.range(0, 2)
            .mapToObj(
                number -> Thread.ofPlatform().start(() -> clickTogether(together, "r" + number)))
            .toList();
    await().atMost(Duration.ofSeconds(60)).until(() -> clicks.stream().noneMatch(Thread::isAlive));
    assertThat(WARDS).allSatisfy(ward -> assertThat(remindersOf(ward)).hasSize(1));
  }

  private void clickTogether(CyclicBarrier together, String request) {
    try {
      together.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    urge(request, null);
  }

  @Test
  void whatACrashLeftUntoldIsToldByTheNextTick() {
    clock.moveTo(LATE);
    urge("r1", null);
    mongo.getCollection("inboxes").deleteMany(new org.bson.Document());
    mongo
        .getCollection("urgings")
        .updateMany(new org.bson.Document(), com.mongodb.client.model.Updates.set("untold", true));
    urging.tell();
    urging.tell();
    assertThat(WARDS).allSatisfy(ward -> assertThat(remindersOf(ward)).hasSize(1));
  }

  @Test
  void thePreviewPagesAndMarksWhoWasRemindedToday() {
    clock.moveTo(LATE);
    urge("r1", Set.of(WARDS.getFirst()));
    List<Urging.Sight> first = look(null, null, 2);
    assertThat(first).extracting(Urging.Sight::urgedToday).containsExactly(true, false);
    List<Urging.Sight> rest = look(null, first.getLast().late().unit(), 9);
    assertThat(rest).extracting(sight -> sight.late().unit()).isEqualTo(WARDS.subList(2, 5));
  }

  private List<Urging.Sight> look(@Nullable UnitId within, @Nullable UnitId after, int atMost) {
    return urging.look(
        PROVINCE, About.ANYTHING, new Urging.Where(Reach.DIRECT, within, after), atMost, OFFICER);
  }

  @Test
  void thePreviewOfOneUnitHoldsThatUnitOnly() {
    clock.moveTo(LATE);
    assertThat(look(WARDS.get(3), null, 9))
        .extracting(sight -> sight.late().unit())
        .containsExactly(WARDS.get(3));
    assertThat(look(DEPARTMENT, null, 9)).isEmpty();
  }

  @Test
  void aUnitFurtherDownIsNamedWithTheOneAboveIt() {
    clock.moveTo(LATE);
    UnitId ministry = Units.all().getFirst().id();
    List<Urging.Sight> all =
        urging.look(
            ministry,
            About.ANYTHING,
            new Urging.Where(Reach.BRANCH, PROVINCE, null),
            9,
            actor("m", ministry, Role.VIEWER));
    assertThat(all.getFirst().late().name()).isEqualTo("Xã Đôn 1 (Tỉnh Đôn Đốc)");
  }
}
