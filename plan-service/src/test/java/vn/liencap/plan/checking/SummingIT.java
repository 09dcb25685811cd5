package vn.liencap.plan.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.checking.CheckEvent.SumsTold;
import vn.liencap.contracts.checking.CheckEvent.UnitSummed;
import vn.liencap.contracts.checking.SumLine;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.plan.Example;
import vn.liencap.plan.WithPlanService;
import vn.liencap.plan.assignments.domain.Assignments;

@WithPlanService
class SummingIT {
  private static final UnitId FIRST = new UnitId("tong-a");
  private static final UnitId SECOND = new UnitId("tong-b");

  @Autowired private Assignments assignments;
  @Autowired private Clock clock;

  private final List<Event> told = new ArrayList<>();

  @Test
  void whatTheStoreHoldsOfEachUnitIsToldAndTheStatesOnceMore() {
    assignments.addMissing(List.of(of("tong1", SECOND), of("tong1", FIRST), of("tong2", FIRST)));
    var summing = new Summing(assignments, told::addAll, clock);

    summing.tell("c1", List.of(FIRST, SECOND, new UnitId("khongcogi")));
    assertThat(lineOf(FIRST).count()).isEqualTo(2);
    assertThat(lineOf(FIRST).sequences()).isEqualTo(2);
    assertThat(lineOf(SECOND).count()).isEqualTo(1);
    assertThat(((SumsTold) told.getLast()).units()).isEqualTo(3);

    told.clear();
    summing.tellAgain(List.of(FIRST));
    assertThat(told)
        .hasSize(2)
        .allSatisfy(
            event -> assertThat(((PlanAssigned) event).assignment().unit()).isEqualTo(FIRST));
  }

  private static AssignmentState of(String plan, UnitId unit) {
    IssuedPlan any =
        Example.issued(Example.PROVINCE, Example.content(List.of(), List.of()), List.of());
    IssuedPlan issued =
        new IssuedPlan(
            new PlanId(plan),
            any.programme(),
            any.issuer(),
            null,
            1,
            any.number(),
            any.issuedOn(),
            any.content(),
            List.of(),
            List.of(),
            List.of(),
            1,
            List.of(),
            List.of());
    return AssignmentState.first(issued, unit, AssignmentMode.EXECUTE, null, List.of());
  }

  private SumLine lineOf(UnitId unit) {
    return told.stream()
        .filter(UnitSummed.class::isInstance)
        .map(event -> ((UnitSummed) event).sum())
        .filter(sum -> sum.unit().equals(unit))
        .findFirst()
        .orElseThrow()
        .lines()
        .values()
        .iterator()
        .next();
  }
}
