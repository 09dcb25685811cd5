package vn.liencap.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.TODAY;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.eachItems;
import static vn.liencap.activity.Samples.officer;
import static vn.liencap.activity.Samples.plan;
import static vn.liencap.activity.Samples.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.activity.Samples;
import vn.liencap.activity.domain.ActivityCommand.AskExtension;
import vn.liencap.activity.domain.ActivityCommand.Complete;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.scheduling.domain.Schedule;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.IssuedPlan;

class TakingOverTest {
  private static final UnitId ONE = new UnitId("cu1");
  private static final UnitId TWO = new UnitId("cu2");
  private static final UnitId HEIR = new UnitId("moi");
  private static final LocalDate LAST = TODAY.minusDays(1);
  private static final ItemId ITEM = new ItemId("i1");
  private static final IssuedPlan PLAN = plan(new PlanId("kethua"), PROVINCE, eachItems(1));

  @Test
  void whatIsPassedOnKeepsItsFiguresAndIsClosed() {
    Activity passed = passed(entered(of(ONE), 3, 40));
    assertThat(passed.state().status()).isEqualTo(ActivityStatus.PASSED_ON);
    assertThat(passed.state().outputs()).isEqualTo(sessions(3));
    assertThat(Activity.isOpen(passed.state())).isFalse();
    assertThat(TakingOver.passedOn(passed, HEIR, LAST, passed.terms())).isEmpty();
  }

  @Test
  void theOrderInWhichItIsTakenOverDoesNotMatter() {
    Activity one = passed(entered(of(ONE), 3, 60));
    Activity two = passed(entered(of(TWO), 2, 20));
    Activity oneFirst = over(over(of(HEIR), ITEM, one), ITEM, two);
    Activity twoFirst = over(over(of(HEIR), ITEM, two), ITEM, one);
    Activity together = TakingOver.over(of(HEIR), List.of(two, one), ITEM).orElseThrow();
    for (Activity heir : List.of(oneFirst, twoFirst, together)) {
      assertThat(heir.state().percent()).isEqualTo(20);
      assertThat(heir.state().status()).isEqualTo(ActivityStatus.IN_PROGRESS);
      assertThat(heir.state().outputs()).isEmpty();
    }
    assertThat(TakingOver.over(oneFirst, List.of(one, two), ITEM)).isEmpty();
  }

  @Test
  void aUnitThatOnlyChangesItsIdGoesOnWhereItWas() {
    Activity heir = over(of(HEIR), ITEM, passed(entered(of(ONE), 3, 60)));
    assertThat(heir.state().percent()).isEqualTo(60);
    assertThat(heir.state().lastProgressOn()).isEqualTo(LAST);
  }

  @Test
  void whatHadNotBegunHasNotBegunAtTheSuccessor() {
    Activity heir = over(of(HEIR), ITEM, passed(of(ONE)));
    assertThat(heir.state().status()).isEqualTo(ActivityStatus.NOT_STARTED);
  }

  @Test
  void grantedTimeAndARequestGoAlong() {
    Activity asked =
        accepted(of(ONE), new AskExtension("x1", LocalDate.of(2027, 1, 31), "Chờ kinh phí"), ONE);
    Activity heir = over(of(HEIR), ITEM, passed(asked));
    assertThat(heir.state().extension()).isEqualTo(asked.state().extension());
  }

  @Test
  void whoWasDoneIsAtWorkAgainWithWhatItTakesOverAndKeepsItsFigures() {
    Activity done = accepted(of(HEIR), new Complete("c", LAST, "Xong", sessions(5), 0), HEIR);
    Activity heir = over(done, null, passed(entered(of(ONE), 3, 40)));
    assertThat(heir.state().status()).isEqualTo(ActivityStatus.IN_PROGRESS);
    assertThat(heir.state().completedOn()).isNull();
    assertThat(heir.state().percent()).isEqualTo(40);
    assertThat(heir.state().outputs()).isEqualTo(sessions(5));
  }

  @Test
  void anEntryAfterwardsIsCountedAndDoesNotOpenItAgain() {
    Activity late = entered(passed(of(ONE)), 3, 40);
    assertThat(late.state().status()).isEqualTo(ActivityStatus.PASSED_ON);
    assertThat(late.state().outputs()).isEqualTo(sessions(3));
  }

  private static Activity of(UnitId unit) {
    return Schedule.of(PLAN).activities(assignAll(PLAN, unit), TODAY).getFirst();
  }

  private static Activity passed(Activity activity) {
    return TakingOver.passedOn(activity, HEIR, LAST, activity.terms()).orElseThrow();
  }

  private static Activity over(Activity known, @Nullable ItemId item, Activity passed) {
    return TakingOver.over(known, List.of(passed), item).orElseThrow();
  }

  private static Activity entered(Activity activity, long count, int percent) {
    return accepted(
        activity,
        new EnterProgress("e" + count, LAST, "Phát thanh", percent, sessions(count), 0, null),
        activity.state().unit());
  }

  private static Activity accepted(Activity activity, ActivityCommand command, UnitId by) {
    var acting =
        new Acting(officer(by), Part.LEAD, false, false, Set.of("session"), TODAY, Samples.NOW);
    return ((Decision.Accepted) activity.decide(command, acting)).after();
  }
}
