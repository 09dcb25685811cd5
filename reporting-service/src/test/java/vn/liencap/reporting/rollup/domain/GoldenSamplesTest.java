package vn.liencap.reporting.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.GoldenSamples;
import vn.liencap.contracts.WireTypes;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.rollup.RollupEvent.NodeTotalled;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.rollup.domain.Change.ChildTotal;

/** The JSON that producers are held to is counted as it is meant. */
class GoldenSamplesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static Event read(String wireName) {
    return JSON.readValue(GoldenSamples.json(wireName), WireTypes.classOf(wireName).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "activity.scheduled.v1",
        "activity.progressed.v1",
        "activity.completed.v1",
        "activity.cancelled.v1",
        "activity.settled.v1",
        "activity.owner-named.v1"
      })
  void everyActivityEventCountsOneActivityInTheNodeOfItsWard(String wireName) {
    var activity = ((ActivityEvent) read(wireName)).activity();

    assertThat(Contributions.nodeOf(activity).value())
        .isEqualTo("tuyen-truyen-2026~Y2026~uphuong1");
    assertThat(Contributions.of(activity).source()).isEqualTo("pke-hoach-1~hd1");
    assertThat(Contributions.of(activity).totals().get(Counters.ACTIVITIES)).isEqualTo(1);
    assertThat(Contributions.of(activity).totals().get(Counters.of(activity.status())))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan.assigned.v1",
        "assignment.opened.v1",
        "assignment.draft-started.v1",
        "assignment.fulfilled.v1",
        "assignment.waived.v1"
      })
  void everyAssignmentEventCountsOneAssignmentInTheNodeOfItsWard(String wireName) {
    var assignment = ((AssignmentEvent) read(wireName)).assignment();

    assertThat(Contributions.nodeOf(assignment).value())
        .isEqualTo("tuyen-truyen-2026~Y2026~uphuong1");
    assertThat(Contributions.of(assignment).totals().get(Counters.ASSIGNED)).isEqualTo(1);
    assertThat(Contributions.of(assignment).totals().get(Counters.of(assignment.status())))
        .isEqualTo(1);
  }

  @Test
  void aCompletedActivityIsCountedFigureByFigure() {
    var activity = ((ActivityEvent) read("activity.completed.v1")).activity();

    assertThat(Contributions.of(activity).totals().counts())
        .isEqualTo(
            Map.of(
                "act", 1L,
                "act:COMPLETED", 1L,
                "act:onTime", 1L,
                "p:pke-hoach-1:utinh1:act", 1L,
                "p:pke-hoach-1:utinh1:done", 1L,
                "out:session", 2L,
                "budget:planned", 5_000_000L,
                "budget:spent", 1_200_000L,
                "budget:planned:PROVINCE", 5_000_000L,
                "budget:spent:PROVINCE", 1_200_000L));
  }

  @Test
  void whatIsSettledIsCountedBesideWhatWasSpent() {
    var activity = ((ActivityEvent) read("activity.settled.v1")).activity();

    assertThat(Contributions.of(activity).totals().counts())
        .containsEntry("budget:spent", 1_200_000L)
        .containsEntry("budget:settled", 1_150_000L)
        .containsEntry("budget:settled:PROVINCE", 1_150_000L);
  }

  @Test
  void theTotalOfAWardFillsItsSlotInTheProvince() {
    var told = (NodeTotalled) read("rollup.totalled.v1");
    var slot = new ChildTotal(told.child(), told.sequence(), told.totals(), told.gone());

    var province = Node.empty(told.parent()).with(List.of(slot, slot), Instant.EPOCH);

    assertThat(province.total())
        .isEqualTo(new Totals(Map.of("act", 10L, "act:COMPLETED", 3L, "out:session", 7L)));
  }
}
