package vn.liencap.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.contracts.Role.CLERK;
import static vn.liencap.contracts.Role.HEAD;
import static vn.liencap.contracts.Role.OFFICER;
import static vn.liencap.plan.Example.DAY;
import static vn.liencap.plan.Example.NOW;
import static vn.liencap.plan.Example.PROVINCE;
import static vn.liencap.plan.Example.WARD;
import static vn.liencap.plan.Example.actor;
import static vn.liencap.plan.Example.content;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Actor;
import vn.liencap.plan.Example;

class StepsTest {
  private static final Flow ALL = new Flow(true, true, true);
  private static final Actor DRAFTER = actor(PROVINCE, OFFICER);
  private static final Actor THE_HEAD = actor(PROVINCE, HEAD);
  private static final Plan DRAFT = Example.draft(PROVINCE, content(List.of(), List.of()));
  private static final PlanCommand CONSULT = consult(ALL);
  private static final PlanCommand APPRAISE = new PlanCommand.Appraise("Đúng thẩm quyền", ALL);
  private static final PlanCommand SUBMIT = new PlanCommand.Submit(null, ALL);
  private static final PlanCommand SIGN = new PlanCommand.Sign(ALL);

  private static PlanCommand consult(Flow flow) {
    return new PlanCommand.Consult(List.of(WARD), DAY.plusDays(7), null, DAY, flow);
  }

  private static Plan after(Plan plan, PlanCommand... commands) {
    Plan now = plan;
    for (PlanCommand command : commands) {
      now = ((Decision.Accepted) now.decide(command, THE_HEAD, NOW)).plan();
    }
    return now;
  }

  private static String refused(Plan plan, PlanCommand command, Actor actor) {
    return ((Decision.Refused) plan.decide(command, actor, NOW)).refusal().code();
  }

  @Test
  void aPlanTakesEveryStepThatItsUnitHasOnAndEachLeavesWhoTookIt() {
    Plan signed = after(DRAFT, CONSULT, APPRAISE, SUBMIT, SIGN);
    assertThat(signed.status()).isEqualTo(PlanStatus.SIGNED);
    assertThat(signed.steps())
        .extracting(Step::kind)
        .containsExactly(
            Step.Kind.CONSULTED, Step.Kind.APPRAISED, Step.Kind.SUBMITTED, Step.Kind.SIGNED);
    assertThat(signed.steps()).allMatch(step -> step.person().equals(THE_HEAD.person()));
  }

  @Test
  void noStepThatIsOnCanBeLeftOut() {
    assertThat(refused(DRAFT, APPRAISE, DRAFTER)).isEqualTo("not-consulted");
    assertThat(refused(after(DRAFT, CONSULT), SUBMIT, DRAFTER)).isEqualTo("not-appraised");
    assertThat(refused(after(DRAFT, CONSULT, APPRAISE), SIGN, THE_HEAD)).isEqualTo("not-submitted");
    assertThat(refused(DRAFT, SIGN, THE_HEAD)).isEqualTo("not-consulted");
  }

  @Test
  void stepsThatAreOffAreNotTakenAndNotMissed() {
    assertThat(refused(DRAFT, consult(Flow.SHORTEST), DRAFTER)).isEqualTo("step-off");
    Flow onlySubmission = new Flow(false, false, true);
    Plan submitted = after(DRAFT, new PlanCommand.Submit(null, onlySubmission));
    assertThat(after(submitted, new PlanCommand.Sign(onlySubmission)).status())
        .isEqualTo(PlanStatus.SIGNED);
    assertThat(after(DRAFT, new PlanCommand.Sign(Flow.SHORTEST)).status())
        .isEqualTo(PlanStatus.SIGNED);
  }

  @Test
  void sentBackItIsADraftAgainAndNothingIsLost() {
    Plan back = after(DRAFT, CONSULT, APPRAISE, SUBMIT, new PlanCommand.SendBack("Thiếu kinh phí"));
    assertThat(back.status()).isEqualTo(PlanStatus.DRAFT);
    assertThat(back.content()).isEqualTo(DRAFT.content());
    assertThat(back.steps().getLast().text()).isEqualTo("Thiếu kinh phí");
    assertThat(back.steps()).hasSize(4);
    assertThat(refused(DRAFT, new PlanCommand.SendBack("x"), DRAFTER)).isEqualTo("draft");
    assertThat(after(back, APPRAISE).status())
        .as("consulted before")
        .isEqualTo(PlanStatus.APPRAISED);
  }

  @Test
  void onlyConsultedUnitsReadTheDraftAndOnlyWhileTheyAre() {
    Plan consulted = after(DRAFT, CONSULT);
    assertThat(consulted.consults(WARD)).isTrue();
    assertThat(consulted.consults(Example.OTHER_WARD)).isFalse();
    assertThat(consulted.mayBeCommentedBy(actor(WARD, OFFICER))).isTrue();
    assertThat(consulted.mayBeCommentedBy(actor(WARD, CLERK))).isFalse();
    assertThat(after(consulted, APPRAISE).consults(WARD)).isFalse();
  }

  @Test
  void writingDuringConsultationGoesOnAndAfterAppraisalBeginsAnew() {
    var edit = new PlanCommand.Edit(DRAFT.programme(), null, DRAFT.content(), List.of(), List.of());
    assertThat(after(DRAFT, CONSULT, edit).status()).isEqualTo(PlanStatus.IN_CONSULTATION);
    assertThat(after(DRAFT, CONSULT, APPRAISE, edit).status()).isEqualTo(PlanStatus.DRAFT);
  }

  @Test
  void aStepIsTakenByThoseWhoWriteThePlan() {
    for (PlanCommand step : List.of(CONSULT, APPRAISE, SUBMIT)) {
      assertThat(refused(DRAFT, step, actor(PROVINCE, CLERK))).isEqualTo("forbidden");
      assertThat(refused(DRAFT, step, actor(WARD, OFFICER))).isEqualTo("forbidden");
    }
  }
}
