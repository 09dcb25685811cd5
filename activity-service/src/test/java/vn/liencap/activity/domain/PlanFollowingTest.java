package vn.liencap.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.activity.Samples.PLAN;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.TODAY;
import static vn.liencap.activity.Samples.WARD;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.item;
import static vn.liencap.activity.Samples.officer;
import static vn.liencap.activity.Samples.plan;
import static vn.liencap.activity.Samples.sessions;
import static vn.liencap.activity.Samples.text;
import static vn.liencap.activity.Samples.unitParty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.activity.Samples;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.scheduling.domain.Schedule;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;

class PlanFollowingTest {
  private static final Terms LATER = new Terms(2, 2);

  private static Activity planned(String title, LocalDate due, long sequence) {
    KeyActivity plain = item("i1", Carrier.LEAD, List.of(unitParty(WARD)), List.of());
    var said =
        new KeyActivity(
            plain.id(),
            title,
            plain.carrier(),
            plain.lead(),
            List.of(text("Đoàn thanh niên")),
            new Timing(TimingKind.DATE, null, null, null, null, due, due, null),
            plain.funding(),
            plain.outputs(),
            plain.budget(),
            plain.mandatory(),
            plain.serves());
    var plan = plan(PLAN, PROVINCE, List.of(said), List.of(), sequence);
    return Schedule.of(plan).activities(assignAll(plan, WARD), TODAY).getFirst();
  }

  private static Activity first() {
    return planned("Phát thanh", LocalDate.of(2026, 9, 30), 1);
  }

  private static Activity begun() {
    var acting =
        new Acting(officer(WARD), Part.LEAD, false, false, Set.of("session"), TODAY, Samples.NOW);
    var enter = new EnterProgress("e1", TODAY, "Đã phát", 40, sessions(2), 500_000, null);
    return ((Decision.Accepted) first().decide(enter, acting)).after();
  }

  private static Activity extended(Activity activity, LocalDate due) {
    ActivityState s = activity.state();
    return activity.with(
        new ActivityState(
            s.id(),
            s.plan(),
            s.item(),
            s.programme(),
            s.unit(),
            s.issuer(),
            s.year(),
            s.title(),
            s.kind(),
            s.carrier(),
            s.post(),
            s.owner(),
            s.timing(),
            s.start(),
            due,
            s.originalDue(),
            s.extension(),
            s.status(),
            s.percent(),
            s.outputs(),
            s.contributions(),
            s.slices(),
            s.budgetPlanned(),
            s.budgetSpent(),
            s.settlement(),
            s.sources(),
            s.completedOn(),
            s.cancelReason(),
            s.lastProgressOn(),
            s.sequence(),
            null,
            s.scheduledOn()));
  }

  @Test
  void aRhythmThatAnAmendmentBringsIsAskedForFromThenOn() {
    LocalDate later = TODAY.plusMonths(4);
    KeyActivity quarterly = item("i1", Carrier.LEAD, List.of(unitParty(WARD)), List.of());
    var plan = plan(PLAN, PROVINCE, List.of(quarterly), List.of(), 2);
    Activity planned = Schedule.of(plan).activities(assignAll(plan, WARD), later).getFirst();

    Activity after = PlanFollowing.asPlanned(begun(), planned).orElseThrow();

    assertThat(after.state().scheduledOn()).isEqualTo(later);
    assertThat(after.state().nextDue()).isEqualTo(LocalDate.of(2026, 12, 14));
    var again = Schedule.of(plan).activities(assignAll(plan, WARD), later.plusDays(1)).getFirst();
    assertThat(PlanFollowing.asPlanned(after, again)).as("told again").isEmpty();
  }

  @Test
  void whatThePlanSaysFollowsAndWhatWasDoneStays() {
    Activity after =
        PlanFollowing.asPlanned(begun(), planned("Truyền hình", LocalDate.of(2026, 11, 30), 2))
            .orElseThrow();
    assertThat(after.state().title()).isEqualTo("Truyền hình");
    assertThat(after.state().due()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(after.state().originalDue()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(after.state().outputs()).isEqualTo(sessions(2));
    assertThat(after.state().percent()).isEqualTo(40);
    assertThat(after.state().status()).isEqualTo(ActivityStatus.IN_PROGRESS);
    assertThat(after.recent()).hasSize(1);
    assertThat(after.state().sequence()).isEqualTo(begun().state().sequence() + 1);
  }

  @Test
  void theRoomThatTheUnitNamedKeepsTheWork() {
    var acting =
        new Acting(officer(WARD), Part.LEAD, false, false, Set.of("session"), TODAY, Samples.NOW);
    var named =
        (Decision.Accepted)
            begun().decide(new ActivityCommand.NameOwner(null, "Phòng Kinh tế"), acting);

    Activity after =
        PlanFollowing.asPlanned(
                named.after(), planned("Truyền hình", LocalDate.of(2026, 11, 30), 2))
            .orElseThrow();
    assertThat(after.state().post()).isEqualTo("Phòng Kinh tế");
  }

  @Test
  void aGrantedExtensionSurvivesWhereItIsLater() {
    Activity late = extended(begun(), LocalDate.of(2026, 12, 20));
    assertThat(
            PlanFollowing.asPlanned(late, planned("Mới", LocalDate.of(2026, 10, 31), 2))
                .orElseThrow()
                .state())
        .extracting(ActivityState::due, ActivityState::originalDue)
        .containsExactly(LocalDate.of(2026, 12, 20), LocalDate.of(2026, 10, 31));
    Activity shortly = extended(begun(), LocalDate.of(2026, 10, 5));
    assertThat(
            PlanFollowing.asPlanned(shortly, planned("Mới", LocalDate.of(2026, 10, 31), 2))
                .orElseThrow()
                .state()
                .due())
        .isEqualTo(LocalDate.of(2026, 10, 31));
  }

  @Test
  void removedAfterProgressItIsClosedWithItsFiguresAndUnstartedItIsCancelled() {
    for (Activity known : List.of(begun(), first())) {
      Activity closed = PlanFollowing.withdrawn(known, LATER).orElseThrow();
      assertThat(closed.state().status()).isEqualTo(ActivityStatus.CANCELLED);
      assertThat(closed.state().outputs()).isEqualTo(known.state().outputs());
      assertThat(closed.state().budgetSpent()).isEqualTo(known.state().budgetSpent());
      assertThat(closed.state().percent()).isEqualTo(known.state().percent());
      assertThat(PlanFollowing.withdrawn(closed, LATER)).as("twice").isEmpty();
    }
  }

  @Test
  void askedAgainItIsAsFarAsItHadCome() {
    Activity closed = PlanFollowing.withdrawn(begun(), LATER).orElseThrow();
    var planned = planned("Phát thanh", LocalDate.of(2026, 9, 30), 3);
    var again =
        new Activity(
            planned.state(),
            planned.evidence(),
            planned.coordinating(),
            null,
            List.of(),
            List.of(),
            new Terms(3, 3),
            false);
    assertThat(PlanFollowing.asPlanned(closed, again).orElseThrow().state().status())
        .isEqualTo(ActivityStatus.IN_PROGRESS);
  }

  @Test
  void whatAPersonCalledOffDoesNotComeBackWithThePlan() {
    Activity off =
        begun().with(Revision.of(begun().state()).cancelled("Trùng việc của tỉnh").next());
    assertThat(PlanFollowing.asPlanned(off, planned("Mới", TODAY, 2))).isEmpty();
  }

  @Test
  void whatIsCompletedIsNotTouchedAnyMore() {
    var acting =
        new Acting(officer(WARD), Part.LEAD, false, false, Set.of("session"), TODAY, Samples.NOW);
    var complete = new ActivityCommand.Complete(null, TODAY, "", sessions(1), 0);
    Activity done = ((Decision.Accepted) first().decide(complete, acting)).after();
    assertThat(PlanFollowing.withdrawn(done, LATER)).isEmpty();
    assertThat(PlanFollowing.asPlanned(done, planned("Mới", TODAY, 2))).isEmpty();
  }

  @Test
  void anOlderPlanOrTheSameOneAgainChangesNothing() {
    Activity second = planned("Truyền hình", LocalDate.of(2026, 11, 30), 2);
    Activity after = PlanFollowing.asPlanned(begun(), second).orElseThrow();
    assertThat(PlanFollowing.asPlanned(after, second)).isEmpty();
    assertThat(PlanFollowing.asPlanned(after, first())).isEqualTo(Optional.empty());
  }
}
