package vn.liencap.reporting.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.checking.CheckEvent.StatesAsked;
import vn.liencap.contracts.checking.CheckEvent.SumsAsked;
import vn.liencap.contracts.checking.CheckEvent.SumsTold;
import vn.liencap.contracts.checking.CheckEvent.UnitSummed;
import vn.liencap.contracts.checking.Holder;
import vn.liencap.contracts.checking.SumLine;
import vn.liencap.contracts.checking.UnitSum;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.contracts.units.UnitEvent.UnitChanged;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.reporting.FlakyPublisher;
import vn.liencap.reporting.ReportingServiceTest;
import vn.liencap.reporting.checking.domain.Check;
import vn.liencap.reporting.checking.domain.Checks;
import vn.liencap.reporting.checking.domain.SumDifference;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.rollup.domain.Samples;
import vn.liencap.reporting.rollup.domain.Slot;

/** A figure that nobody entered is found, shown and repaired up to the top. */
@ReportingServiceTest
@TestPropertySource(
    properties = {"liencap.checks.answer-within=5s", "liencap.checks.moment-millis=500"})
class CheckingIT {
  private static final Instant AT = Instant.parse("2026-06-15T02:00:00Z");
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String SOURCE = "pke-hoach~hd1";

  @Autowired private FlakyPublisher broker;
  @Autowired private Programmes programmes;
  @Autowired private UnitDirectory directory;
  @Autowired private Nodes nodes;
  @Autowired private Checking checking;
  @Autowired private Checks checks;

  private final ProgrammeId programme = new ProgrammeId("ct" + System.nanoTime());
  // An activity's id is its plan, unit and item: each test has a unit of its own.
  private final UnitId unit = new UnitId("ukiemtra" + System.nanoTime());
  private final NodeId ward = NodeId.of(programme, "Y2026", unit);
  private final NodeId ministry = NodeId.of(programme, "Y2026", Samples.MINISTRY);

  private void aWardHasDoneTwoSessions() {
    theStoreHolds(activity(2, 1));
    programmes.keep(Samples.programme(programme, FigureBorder.WHEN_ENTERED, 1));
    broker.send(
        List.of(
            new UnitChanged(Samples.unit("bnv", "Bộ Nội vụ", Level.MINISTRY, null, 1)),
            new UnitChanged(Samples.unit(unit.value(), "Xã Kiểm Tra", Level.COMMUNE, "bnv", 1))));
    await().atMost(SOON).until(() -> directory.find(unit).isPresent());
    broker.send(
        List.of(
            new ActivityScheduled(
                Samples.activity(
                    programme,
                    unit,
                    "hd1",
                    ActivityStatus.IN_PROGRESS,
                    Map.of("session", 2L),
                    null,
                    1),
                AT)));
    await().atMost(SOON).until(() -> sessions(ministry) == 2);
  }

  private long sessions(NodeId node) {
    return nodes.find(node).map(found -> found.total().get("out:session")).orElse(0L);
  }

  /** Plays plan-service, which holds nothing, and activity-service, which holds this. */
  private void theStoreHolds(@Nullable ActivityState activity) {
    broker.watch(
        event -> {
          switch (event) {
            case SumsAsked asked -> answer(asked, activity);
            case StatesAsked asked when asked.holder() == Holder.ACTIVITIES && activity != null ->
                broker.send(List.of(new ActivityScheduled(activity, AT)));
            default -> {}
          }
        });
  }

  private void answer(SumsAsked asked, @Nullable ActivityState activity) {
    Map<String, SumLine> lines =
        activity == null
            ? Map.of()
            : Map.of(
                programme + "~Y2026",
                new SumLine(
                    1,
                    activity.sequence(),
                    Map.of(
                        "out:session", activity.outputs().getOrDefault("session", 0L),
                        "budget:planned", activity.budgetPlanned(),
                        "budget:spent", activity.budgetSpent())));
    broker.send(
        List.<Event>of(
            new UnitSummed(new UnitSum(Holder.ACTIVITIES, unit, asked.check(), lines, asked.at())),
            new SumsTold(Holder.ACTIVITIES, asked.check(), 1, asked.at()),
            new SumsTold(Holder.ASSIGNMENTS, asked.check(), 0, asked.at())));
  }

  private ActivityState activity(long sessions, long sequence) {
    return Samples.activity(
        programme,
        unit,
        "hd1",
        ActivityStatus.IN_PROGRESS,
        Map.of("session", sessions),
        null,
        sequence);
  }

  private List<SumDifference> ofTheWard() {
    return checks.newest().orElseThrow().sums().stream()
        .filter(difference -> difference.node().equals(ward))
        .toList();
  }

  @Test
  void whatTheStoreHoldsAndNobodyWasToldIsFoundAndSentAgain() {
    aWardHasDoneTwoSessions();
    theStoreHolds(activity(2, 1));
    checking.check();
    assertThat(ofTheWard()).isEmpty();
    assertThat(checks.newest().orElseThrow().silent()).isEmpty();
    assertThat(checks.newest().orElseThrow().summed()).isPositive();

    theStoreHolds(activity(5, 2)); // its message was lost for ever
    checking.check();
    assertThat(ofTheWard())
        .singleElement()
        .extracting(SumDifference::side)
        .isEqualTo(SumDifference.Side.MISSED_HERE);
    checking.repair();

    await().atMost(SOON).until(() -> sessions(ministry) == 5);
    checking.check();
    assertThat(ofTheWard()).isEmpty();
  }

  @Test
  void aStoreThatWasSetBackIsFoundAndSaidToBeBeyondRepairHere() {
    aWardHasDoneTwoSessions();
    broker.send(List.of(new ActivityScheduled(activity(7, 2), AT)));
    await().atMost(SOON).until(() -> sessions(ministry) == 7);
    theStoreHolds(activity(2, 1));

    checking.check();
    assertThat(ofTheWard())
        .singleElement()
        .extracting(SumDifference::side)
        .isEqualTo(SumDifference.Side.STORE_BEHIND);
    checking.repair();
    checking.check();
    assertThat(ofTheWard()).hasSize(1);
    assertThat(sessions(ministry)).isEqualTo(7);
  }

  @Test
  void aServiceThatDoesNotAnswerIsNamed() {
    aWardHasDoneTwoSessions();
    broker.watch(_ -> {});
    checking.check();
    assertThat(checks.newest().orElseThrow().silent()).containsExactlyInAnyOrder(Holder.values());
    assertThat(ofTheWard()).isEmpty();
  }

  private boolean isFound(NodeId node) {
    return checks.newest().map(Check::examples).orElse(List.of()).stream()
        .anyMatch(difference -> difference.node().equals(node));
  }

  @Test
  void whatNobodyEnteredIsFoundAndRepairedUpToTheTop() {
    aWardHasDoneTwoSessions();
    checking.check();
    assertThat(isFound(ward) || isFound(ministry)).as("nothing differs yet").isFalse();

    plantInTheWard(new Totals(Map.of("act", 1L, "out:session", 99L)));
    checking.check();

    assertThat(isFound(ward)).isTrue();
    assertThat(checks.newest().orElseThrow().differing()).isPositive();
    checking.repair();
    await().atMost(SOON).until(() -> sessions(ministry) == 2);
    assertThat(sessions(ward)).isEqualTo(2);
    checking.check();
    assertThat(isFound(ward) || isFound(ministry)).isFalse();
  }

  @Test
  void aTotalThatWasLostOnItsWayUpIsToldAgain() {
    aWardHasDoneTwoSessions();
    nodes.change(
        Set.of(ministry),
        node -> {
          Slot told = Objects.requireNonNull(node.children().get(ward));
          var children =
              Map.of(ward, new Slot(told.sequence(), new Totals(Map.of("out:session", 7L)), false));
          return new Node(
              node.id(), node.own(), children, node.standing(), node.left(), node.stamp());
        });

    checking.check();
    assertThat(isFound(ministry)).isTrue();
    checking.repair();

    await().atMost(SOON).until(() -> sessions(ministry) == 2);
  }

  private void plantInTheWard(Totals wrong) {
    nodes.change(Set.of(ward), node -> node.corrected(SOURCE, new Slot(1, wrong, false), AT));
  }
}
