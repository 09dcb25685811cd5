package vn.liencap.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.plan.Example.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.GoldenSamples;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.plan.assignments.domain.AssignmentCommand;
import vn.liencap.plan.assignments.domain.AssignmentDecision;
import vn.liencap.plan.assignments.domain.AssignmentLife;

/** What this service tells is what its listeners were tested with. */
class GoldenPlanTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void theIssuedPlanIsTheGoldenOne() {
    var golden = ((PlanEvent.PlanIssued) GoldenSamples.event("plan.issued.v1")).plan();
    var decision =
        (Decision.Accepted)
            signed(golden)
                .decide(
                    new PlanCommand.Issue(
                        new DocumentNumber(12, "KH-UBND"),
                        golden.issuedOn(),
                        golden.issuedOn(),
                        golden.addressing(),
                        Set.copyOf(golden.readerKeys()),
                        null,
                        Flow.SHORTEST),
                    actor(golden.issuer(), Role.CLERK),
                    GoldenSamples.AT);
    var told = (PlanEvent.PlanIssued) decision.events().getFirst();
    assertThat(JSON.valueToTree(told.plan()).toString())
        .isEqualTo(JSON.readTree(GoldenSamples.json("plan.issued.v1")).get("plan").toString());
  }

  private static Plan signed(IssuedPlan golden) {
    return new Plan(
        golden.id(),
        golden.programme(),
        golden.issuer(),
        golden.draftingUnit(),
        PlanStatus.SIGNED,
        1,
        golden.content(),
        golden.parents(),
        golden.addressing(),
        new Signature(GoldenSamples.PERSON, "Nguyễn Thị Hoa", GoldenSamples.AT),
        null,
        null,
        List.of(),
        GoldenSamples.AT,
        golden.sequence() - 1,
        null,
        List.of(),
        null,
        List.of());
  }

  @Test
  void metAndWaivedAssignmentsAreTheGoldenOnes() {
    AssignmentState drafting =
        ((AssignmentEvent) GoldenSamples.event("assignment.draft-started.v1")).assignment();
    var met = (AssignmentEvent) GoldenSamples.event("assignment.fulfilled.v1");
    var waived = (AssignmentEvent) GoldenSamples.event("assignment.waived.v1");
    LocalDate on = LocalDate.of(2026, 3, 18);
    PlanId answer = Objects.requireNonNull(drafting.answer());
    assertThat(told(drafting, new AssignmentCommand.Fulfil(answer, on))).isEqualTo(met);
    assertThat(told(drafting, new AssignmentCommand.Waive(on))).isEqualTo(waived);
  }

  private static AssignmentEvent told(AssignmentState before, AssignmentCommand command) {
    return ((AssignmentDecision.Changed) AssignmentLife.decide(before, command, GoldenSamples.AT))
        .event();
  }
}
