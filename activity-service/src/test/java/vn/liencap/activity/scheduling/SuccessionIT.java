package vn.liencap.activity.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.eachItems;
import static vn.liencap.activity.Samples.officer;
import static vn.liencap.activity.Samples.plan;
import static vn.liencap.activity.Samples.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.liencap.activity.ActivityServiceTest;
import vn.liencap.activity.Samples;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.ActivityCommand;
import vn.liencap.activity.domain.ActivityCommand.AskExtension;
import vn.liencap.activity.domain.ActivityCommand.Complete;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.domain.ActivityCommand.NameOwner;
import vn.liencap.activity.progress.Outcome;
import vn.liencap.activity.progress.Progress;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.units.Succession;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;

/** Two communes become one in the middle of the year, and what they were doing goes on there. */
@ActivityServiceTest
class SuccessionIT {
  private static final UnitId ONE = new UnitId("xacu1");
  private static final UnitId TWO = new UnitId("xacu2");
  private static final UnitId NEW = new UnitId("xamoi");
  private static final LocalDate LAST = LocalDate.of(2026, 6, 10);
  private static final ItemId ITEM = new ItemId("i1");
  private static int plans;

  @Autowired private Scheduling scheduling;
  @Autowired private Activities activities;
  @Autowired private Progress progress;
  @Autowired private UnitDirectory directory;

  private IssuedPlan plan = plan(new PlanId("none"), PROVINCE, eachItems(1));

  @BeforeEach
  void twoCommunesThatBecameOne() {
    Samples.country().forEach(directory::apply);
    directory.apply(commune(ONE, LocalDate.of(2025, 7, 1), LAST, List.of(NEW)));
    directory.apply(commune(TWO, LocalDate.of(2025, 7, 1), LAST, List.of(NEW)));
    directory.apply(commune(NEW, LAST.plusDays(1), null, List.of()));
    plan = plan(new PlanId("kethua" + ++plans), PROVINCE, eachItems(2));
  }

  @Test
  void runningWorkGoesOnAtTheSuccessorAndIsCountedWhereItWasDone() {
    assign(ONE, TWO);
    done(ONE, entry("a", LAST, 3, 60));
    done(TWO, entry("b", LAST, 2, 20));
    long planned = plannedOf(ONE) + plannedOf(TWO);

    passOn(ONE, TWO);

    assertThat(state(ONE).status()).isEqualTo(ActivityStatus.PASSED_ON);
    assertThat(state(ONE).outputs()).isEqualTo(sessions(3));
    assertThat(state(TWO).outputs()).isEqualTo(sessions(2));
    ActivityState heir = state(NEW);
    assertThat(heir.status()).isEqualTo(ActivityStatus.IN_PROGRESS);
    assertThat(heir.percent()).isEqualTo(20);
    assertThat(heir.outputs()).isEmpty();
    assertThat(Succession.orNone(heir.succession()).from()).containsExactly(ONE, TWO);
    assertThat(plannedOf(ONE) + plannedOf(TWO) + plannedOf(NEW)).isEqualTo(planned);
    assertThat(planned).isPositive();
  }

  @Test
  void whateverComesFirstAndHoweverOftenItEndsTheSame() {
    List<Map<UnitId, List<ActivityState>>> ends = new ArrayList<>();
    for (int order = 0; order < 6; order++) {
      plan = plan(new PlanId("kethua" + ++plans), PROVINCE, eachItems(2));
      List<Runnable> news =
          new ArrayList<>(
              List.of(
                  () -> scheduling.takeIn(List.of(plan), List.of()),
                  () -> scheduling.takeIn(List.of(), List.of(assignAll(plan, ONE))),
                  () -> scheduling.takeIn(List.of(), List.of(passedOn(ONE))),
                  () -> scheduling.takeIn(List.of(), List.of(passedOn(TWO))),
                  () -> scheduling.takeIn(List.of(), List.of(heir(1, ONE))),
                  () -> scheduling.takeIn(List.of(), List.of(heir(2, ONE, TWO)))));
      Collections.rotate(news, order);
      news.forEach(Runnable::run);
      news.reversed().forEach(Runnable::run);
      ends.add(Map.of(ONE, all(ONE), TWO, all(TWO), NEW, all(NEW)));
    }
    assertThat(ends)
        .allSatisfy(
            end -> {
              assertThat(end.get(ONE))
                  .hasSize(2)
                  .allMatch(state -> state.status() == ActivityStatus.PASSED_ON);
              assertThat(end.get(TWO))
                  .hasSize(2)
                  .allMatch(state -> state.status() == ActivityStatus.PASSED_ON);
              assertThat(end.get(NEW))
                  .hasSize(2)
                  .allMatch(state -> state.status() == ActivityStatus.NOT_STARTED)
                  .allMatch(state -> state.budgetPlanned() == 0)
                  .allMatch(state -> fromOf(state).containsAll(List.of(ONE, TWO)));
            });
  }

  @Test
  void whatWasCompletedStaysCompletedAndLeavesNothingToDo() {
    assign(ONE);
    done(ONE, new Complete("c", LAST, "Xong", sessions(4), 0));

    passOn(ONE);

    assertThat(state(ONE).status()).isEqualTo(ActivityStatus.COMPLETED);
    assertThat(activities.find(id(NEW, ITEM))).isEmpty();
    assertThat(activities.find(id(NEW, new ItemId("i2")))).isPresent();
  }

  @Test
  void anExtensionThatIsAskedForAndTheOwnerGoAlong() {
    assign(ONE);
    done(ONE, new NameOwner(new PersonId("lan"), null));
    done(ONE, new AskExtension("x1", LocalDate.of(2027, 1, 31), "Chờ kinh phí"));

    passOn(ONE);

    ActivityState heir = state(NEW);
    assertThat(heir.owner()).isEqualTo(new PersonId("lan"));
    assertThat(Objects.requireNonNull(heir.extension()).id()).isEqualTo("x1");
    assertThat(heir.extension().waits()).isTrue();
    assertThat(heir.due()).isEqualTo(heir.originalDue());
  }

  @Test
  void anEntryThatComesLateCountsWhereTheWorkWasDone() {
    assign(ONE);
    passOn(ONE);

    ActivityState before = done(ONE, ONE, entry("before", LAST, 3, null));
    ActivityState after = done(ONE, ONE, entry("after", LAST.plusDays(1), 5, null));
    ActivityState bySuccessor = done(ONE, NEW, entry("successor", LAST, 1, null));

    assertThat(before.unit()).isEqualTo(ONE);
    assertThat(before.status()).isEqualTo(ActivityStatus.PASSED_ON);
    assertThat(after.unit()).isEqualTo(NEW);
    assertThat(bySuccessor.unit()).isEqualTo(ONE);
    assertThat(state(ONE).outputs()).isEqualTo(sessions(4));
    assertThat(state(NEW).outputs()).isEqualTo(sessions(5));
  }

  @Test
  void anEntryThatIsSentAgainIsNotCountedTwiceWhenTheWorkPassedOnMeanwhile() {
    assign(ONE);
    EnterProgress late = entry("late", LAST.plusDays(2), 5, null);
    done(ONE, ONE, late); // the end of the unit became known only after it
    passOn(ONE);

    done(ONE, ONE, late);
    done(ONE, ONE, entry("next", LAST.plusDays(2), 2, null));
    done(ONE, ONE, entry("next", LAST.plusDays(2), 2, null));

    assertThat(state(ONE).outputs()).isEqualTo(sessions(5));
    assertThat(state(NEW).outputs()).isEqualTo(sessions(2));
  }

  @Test
  void completingWhatWasPassedOnIsAnEntryUnlessTheSuccessorTookOverFromNobodyElse() {
    assign(ONE, TWO);
    passOn(ONE, TWO);

    ActivityState past = done(ONE, ONE, new Complete("c1", LAST, "", sessions(1), 0));
    ActivityState one = done(ONE, ONE, new Complete("c2", LAST.plusDays(1), "", sessions(1), 0));

    assertThat(past.status()).isEqualTo(ActivityStatus.PASSED_ON);
    assertThat(one.unit()).isEqualTo(NEW);
    assertThat(one.status()).isEqualTo(ActivityStatus.IN_PROGRESS);
  }

  @Test
  void aStrangerDoesNotReachTheSuccessorByTheOldActivity() {
    assign(ONE);
    passOn(ONE);
    Outcome outcome =
        progress.carryOut(
            id(ONE, ITEM),
            entry("x", LAST.plusDays(1), 1, null),
            officer(Samples.FOREIGN_WARD),
            null);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void whoHadCompletedItsOwnGoesOnWithWhatItTakesOver() {
    assign(ONE, TWO);
    done(TWO, new Complete("c", LAST, "Xong", sessions(4), 0));
    done(ONE, entry("a", LAST, 1, 30));
    scheduling.takeIn(List.of(), List.of(passedOn(ONE, TWO), intoExisting(TWO, ONE)));

    assertThat(state(TWO).status()).isEqualTo(ActivityStatus.IN_PROGRESS);
    assertThat(state(TWO).percent()).isEqualTo(30);
    assertThat(state(TWO).outputs()).isEqualTo(sessions(4));
    assertThat(plannedOf(TWO)).isEqualTo(plannedOf(ONE));
  }

  private void assign(UnitId... units) {
    scheduling.takeIn(
        List.of(plan), Arrays.stream(units).map(unit -> assignAll(plan, unit)).toList());
  }

  private void passOn(UnitId... units) {
    var news = new ArrayList<AssignmentState>();
    for (int i = 0; i < units.length; i++) {
      news.add(heir(i + 1, Arrays.copyOf(units, i + 1)));
      news.add(passedOn(units[i]));
    }
    scheduling.takeIn(List.of(), news);
  }

  private AssignmentState passedOn(UnitId unit) {
    return passedOn(unit, NEW);
  }

  private AssignmentState passedOn(UnitId unit, UnitId to) {
    return with(
        assignAll(plan, unit), AssignmentStatus.PASSED_ON, 2, Succession.NONE.passedTo(to, LAST));
  }

  private AssignmentState heir(long sequence, UnitId... from) {
    AssignmentState asked = assignAll(plan, NEW);
    Succession succession = Succession.NONE;
    List<ItemId> items = asked.items().stream().map(AssignedItem::item).toList();
    for (UnitId unit : from) {
      succession = succession.takenFrom(unit, items);
    }
    return with(asked, AssignmentStatus.ASSIGNED, sequence, succession);
  }

  private AssignmentState intoExisting(UnitId unit, UnitId from) {
    return with(
        assignAll(plan, unit),
        AssignmentStatus.ASSIGNED,
        2,
        Succession.NONE.takenFrom(from, List.of()));
  }

  private static AssignmentState with(
      AssignmentState before, AssignmentStatus status, long sequence, Succession succession) {
    return new AssignmentState(
        before.id(),
        before.plan(),
        before.programme(),
        before.unit(),
        before.issuer(),
        before.planTitle(),
        before.planNumber(),
        before.planYear(),
        before.mode(),
        before.due(),
        before.items(),
        status,
        null,
        null,
        sequence,
        before.version(),
        before.standing(),
        null,
        succession);
  }

  private static UnitState commune(
      UnitId id, LocalDate from, @Nullable LocalDate to, List<UnitId> next) {
    return new UnitState(
        id,
        List.of(new UnitAttributes(from, to, id.value(), "Xã " + id, Level.COMMUNE, PROVINCE)),
        next,
        null,
        null,
        1);
  }

  private static EnterProgress entry(
      String id, LocalDate day, long count, @Nullable Integer percent) {
    return new EnterProgress(id, day, "Phát thanh", percent, sessions(count), 0, null);
  }

  private ActivityState done(UnitId unit, ActivityCommand command) {
    return done(unit, unit, command);
  }

  private ActivityState done(UnitId of, UnitId by, ActivityCommand command) {
    Actor actor = officer(by);
    Outcome outcome = progress.carryOut(id(of, ITEM), command, actor, null);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done) outcome).activity().state();
  }

  private ActivityState state(UnitId unit) {
    return activities.find(id(unit, ITEM)).orElseThrow().state();
  }

  private List<ActivityState> all(UnitId unit) {
    return plan.content().activities().stream()
        .flatMap(item -> activities.find(id(unit, item.id())).stream())
        .map(found -> found.state())
        .toList();
  }

  private long plannedOf(UnitId unit) {
    return activities.find(id(unit, ITEM)).map(a -> a.state().budgetPlanned()).orElse(0L);
  }

  private static List<UnitId> fromOf(ActivityState state) {
    return Succession.orNone(state.succession()).from();
  }

  private ActivityId id(UnitId unit, ItemId item) {
    return ActivityId.of(AssignmentId.of(plan.id(), unit), item);
  }
}
