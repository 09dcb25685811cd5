package vn.liencap.plan.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.liencap.contracts.Role.CLERK;
import static vn.liencap.contracts.Role.HEAD;
import static vn.liencap.plan.Example.actor;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.GoldenSamples;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.plan.WithPlanService;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Decision;
import vn.liencap.plan.domain.Flow;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.domain.Plans;

@WithPlanService
class MongoPlansIT {
  private static final IssuedPlan GOLDEN =
      ((PlanEvent.PlanIssued) GoldenSamples.event("plan.issued.v1")).plan();
  private static final Actor BOTH = actor(GOLDEN.issuer(), HEAD, CLERK);
  private static final Change CHANGE = Change.by(BOTH, "TEST", GoldenSamples.AT);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired private Plans plans;
  @Autowired private MongoTemplate mongo;

  private Plan stored(String id) {
    Plan draft =
        Plan.draft(
            new PlanId(id),
            GOLDEN.issuer(),
            new PlanCommand.Edit(
                GOLDEN.programme(),
                GOLDEN.draftingUnit(),
                GOLDEN.content(),
                GOLDEN.parents(),
                GOLDEN.addressing()),
            GoldenSamples.AT);
    assertThat(plans.add(draft, CHANGE)).isEqualTo(Plans.Stored.STORED);
    return draft;
  }

  private static Decision.Accepted issued(Plan plan, int number) {
    var issue =
        new PlanCommand.Issue(
            new DocumentNumber(number, "KH-UBND"),
            DAY,
            DAY,
            plan.addressing(),
            Set.of("u:x"),
            null,
            Flow.SHORTEST);
    return (Decision.Accepted) plan.decide(issue, BOTH, GoldenSamples.AT);
  }

  @Test
  void aPlanIsReadAsItWasWritten() {
    Plan draft = stored("read");
    assertThat(plans.find(draft.id())).contains(draft);
    Decision.Accepted issued = issued(draft, 1);
    assertThat(plans.save(issued, CHANGE)).isEqualTo(Plans.Stored.STORED);
    assertThat(plans.find(draft.id())).contains(issued.plan());
  }

  @Test
  void aDraftStartedTwiceIsStoredOnce() {
    Plan draft = stored("once");
    assertThat(plans.add(draft, CHANGE)).isEqualTo(Plans.Stored.STALE);
  }

  @Test
  void whoSawAnOlderStateIsStale() {
    Plan draft = stored("stale");
    var signed =
        (Decision.Accepted)
            draft.decide(new PlanCommand.Sign(Flow.SHORTEST), BOTH, GoldenSamples.AT);
    assertThat(plans.save(signed, CHANGE)).isEqualTo(Plans.Stored.STORED);
    assertThat(plans.save(signed, CHANGE)).isEqualTo(Plans.Stored.STALE);
  }

  @Test
  void aNumberTakenInTheRegisterChangesNothing() {
    Plan first = stored("first");
    Plan second = stored("second");
    assertThat(plans.save(issued(first, 77), CHANGE)).isEqualTo(Plans.Stored.STORED);
    assertThat(plans.save(issued(second, 77), CHANGE)).isEqualTo(Plans.Stored.NUMBER_TAKEN);
    assertThat(plans.find(second.id())).contains(second);
    assertThat(plans.highestNumber(GOLDEN.issuer(), 2026, "KH-UBND")).isGreaterThanOrEqualTo(77);
    assertThat(plans.highestNumber(GOLDEN.issuer(), 2025, "KH-UBND")).isZero();
  }

  @Test
  void theEventStandsInTheSameDocumentUntilTheBrokerHasIt() {
    Plan plan = stored("told");
    plans.save(issued(plan, 78), CHANGE);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(outboxOf("told")).isEmpty());
  }

  private List<Document> outboxOf(String id) {
    Document found = mongo.findById(id, Document.class, "plans");
    return found == null ? List.of() : found.getList("outbox", Document.class);
  }

  @Test
  void theHistoryHoldsEveryChangeOnce() {
    Plan plan = stored("history");
    var signed =
        (Decision.Accepted)
            plan.decide(new PlanCommand.Sign(Flow.SHORTEST), BOTH, GoldenSamples.AT);
    plans.save(signed, Change.by(BOTH, "SIGN", GoldenSamples.AT));
    plans.save(issued(signed.plan(), 79), Change.by(BOTH, "ISSUE", GoldenSamples.AT));
    List<String> done =
        mongo.findAll(Document.class, "history").stream()
            .filter(entry -> entry.getString("plan").equals("history"))
            .map(entry -> entry.get("change", Document.class).getString("what"))
            .toList();
    assertThat(done).containsExactlyInAnyOrder("TEST", "SIGN", "ISSUE");
  }
}
