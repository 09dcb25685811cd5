package vn.liencap.activity.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.TODAY;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.eachItems;
import static vn.liencap.activity.Samples.officer;
import static vn.liencap.activity.Samples.plan;
import static vn.liencap.activity.Samples.sessions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.liencap.activity.ActivityServiceTest;
import vn.liencap.activity.Samples;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.progress.Progress;
import vn.liencap.activity.scheduling.Scheduling;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.checking.CheckEvent.SumsTold;
import vn.liencap.contracts.checking.CheckEvent.UnitSummed;
import vn.liencap.contracts.checking.SumLine;
import vn.liencap.contracts.plan.IssuedPlan;

@ActivityServiceTest
class SummingIT {
  private static final UnitId NOBODY = new UnitId("khongcogi");
  private static int runs;

  @Autowired private HeldActivities held;
  @Autowired private Scheduling scheduling;
  @Autowired private Progress progress;
  @Autowired private Clock clock;

  private final List<Event> told = new ArrayList<>();
  private UnitId first = NOBODY;
  private UnitId second = NOBODY;

  @BeforeEach
  void twoUnitsWithTwoActivitiesEach() {
    runs++;
    Samples.country();
    first = new UnitId("tong" + runs + "a");
    second = new UnitId("tong" + runs + "b");
    IssuedPlan plan = plan(new PlanId("tong" + runs), PROVINCE, eachItems(2));
    scheduling.takeIn(List.of(plan), List.of(assignAll(plan, first), assignAll(plan, second)));
    progress.carryOut(
        ActivityId.of(assignAll(plan, first).id(), new ItemId("i1")),
        new EnterProgress("e1", TODAY, "Phát thanh", null, sessions(3), 200_000, null),
        officer(first),
        null);
  }

  private Summing summing() {
    return new Summing(held, scheduling, told::addAll, clock);
  }

  @Test
  void everyUnitIsSummedUpFromTheStoreAndThoseWithoutAnythingAreNotForgotten() {
    summing().tell("c1", List.of(first, second, NOBODY));

    SumLine line = lineOf(first);
    assertThat(line.count()).isEqualTo(2);
    assertThat(line.sequences()).isEqualTo(3);
    assertThat(line.figures())
        .containsEntry("out:session", 3L)
        .containsEntry("budget:spent", 200_000L);
    assertThat(lineOf(second).sequences()).isEqualTo(2);
    assertThat(lineOf(second).figures()).doesNotContainKey("budget:spent");
    assertThat(sumOf(NOBODY).sum().lines()).isEmpty();
    assertThat(told.getLast()).isInstanceOf(SumsTold.class);
    assertThat(((SumsTold) told.getLast()).units()).isEqualTo(3);
  }

  @Test
  void allUnitsAreToldWhenNoneIsNamed() {
    summing().tell("c1", List.of());

    assertThat(lineOf(first).count()).isEqualTo(2);
    assertThat(lineOf(second).count()).isEqualTo(2);
    assertThat(told).filteredOn(UnitSummed.class::isInstance).doesNotHaveDuplicates();
  }

  private UnitSummed sumOf(UnitId unit) {
    return told.stream()
        .filter(UnitSummed.class::isInstance)
        .map(UnitSummed.class::cast)
        .filter(summed -> summed.sum().unit().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  private SumLine lineOf(UnitId unit) {
    return sumOf(unit).sum().lines().values().iterator().next();
  }
}
