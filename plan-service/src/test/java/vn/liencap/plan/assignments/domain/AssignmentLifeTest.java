package vn.liencap.plan.assignments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.plan.Example.DAY;
import static vn.liencap.plan.Example.MINISTRY;
import static vn.liencap.plan.Example.NOW;
import static vn.liencap.plan.Example.PROVINCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.PlanStanding;

class AssignmentLifeTest {
  private static final PlanId PLAN = new PlanId("plan1");
  private static final PlanId OWN = new PlanId("own");
  private static final AssignmentCommand.StartDraft START = new AssignmentCommand.StartDraft(OWN);
  private static final AssignmentCommand.Fulfil FULFIL = new AssignmentCommand.Fulfil(OWN, DAY);
  private static final AssignmentCommand.Waive WAIVE = new AssignmentCommand.Waive(DAY);
  private static final AssignmentCommand.Open OPEN = new AssignmentCommand.Open();

  private static AssignmentState assigned(AssignmentMode mode) {
    return new AssignmentState(
        AssignmentId.of(PLAN, PROVINCE),
        PLAN,
        new ProgrammeId("cchc"),
        PROVINCE,
        MINISTRY,
        "Kế hoạch",
        "12/KH",
        2026,
        mode,
        DAY,
        List.of(),
        AssignmentStatus.ASSIGNED,
        null,
        null,
        1,
        1,
        PlanStanding.IN_FORCE,
        null,
        null);
  }

  private static AssignmentState after(AssignmentCommand... commands) {
    AssignmentState state = assigned(AssignmentMode.IMPLEMENT);
    for (AssignmentCommand command : commands) {
      state = ((AssignmentDecision.Changed) AssignmentLife.decide(state, command, NOW)).state();
    }
    return state;
  }

  private static String refused(AssignmentState state, AssignmentCommand command) {
    return ((AssignmentDecision.Refused) AssignmentLife.decide(state, command, NOW))
        .refusal()
        .code();
  }

  @Test
  void itIsOpenedThenDraftedForThenMet() {
    AssignmentState met = after(OPEN, START, FULFIL);
    assertThat(met.status()).isEqualTo(AssignmentStatus.ISSUED);
    assertThat(met.answer()).isEqualTo(OWN);
    assertThat(met.fulfilledOn()).isEqualTo(DAY);
    assertThat(met.sequence()).isEqualTo(4);
  }

  @Test
  void everyChangeIsToldWithItsOwnEvent() {
    var decision =
        (AssignmentDecision.Changed)
            AssignmentLife.decide(assigned(AssignmentMode.IMPLEMENT), START, NOW);
    assertThat(decision.event()).isEqualTo(new AssignmentEvent.DraftStarted(decision.state(), NOW));
  }

  @Test
  void doingItAgainChangesNothing() {
    for (List<AssignmentCommand> done :
        List.of(
            List.<AssignmentCommand>of(OPEN),
            List.<AssignmentCommand>of(START),
            List.<AssignmentCommand>of(FULFIL),
            List.<AssignmentCommand>of(WAIVE))) {
      AssignmentState state = after(done.toArray(AssignmentCommand[]::new));
      assertThat(AssignmentLife.decide(state, done.getLast(), NOW))
          .isEqualTo(new AssignmentDecision.Unchanged(state));
    }
  }

  @Test
  void aPlanIssuedAfterTheWaiverStillMeetsTheDuty() {
    assertThat(after(WAIVE, FULFIL).status()).isEqualTo(AssignmentStatus.ISSUED);
  }

  @Test
  void whatIsMetIsNotWaivedAndWhatIsWaivedIsNotDraftedFor() {
    assertThat(refused(after(FULFIL), WAIVE)).isEqualTo("issued");
    assertThat(refused(after(WAIVE), START)).isEqualTo("waived");
    assertThat(refused(after(START), new AssignmentCommand.StartDraft(PLAN))).isEqualTo("drafting");
  }

  @Test
  void whoCarriesOutDirectlyOwesNoPlan() {
    AssignmentState execute = assigned(AssignmentMode.EXECUTE);
    for (AssignmentCommand command : List.of(START, FULFIL, WAIVE)) {
      assertThat(refused(execute, command)).isEqualTo("execute");
    }
    assertThat(AssignmentLife.decide(execute, OPEN, NOW))
        .isInstanceOf(AssignmentDecision.Changed.class);
  }
}
