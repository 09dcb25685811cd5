package vn.liencap.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityPassedOn;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.Settlement;
import vn.liencap.contracts.activity.SliceFigures;
import vn.liencap.contracts.plan.AssignmentEvent.AssignmentPassedOn;
import vn.liencap.contracts.plan.AssignmentEvent.AssignmentTakenOver;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.ProgrammeEvent.ProgrammeChanged;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.contracts.units.Succession;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitEvent.UnitChanged;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.reporting.FlakyPublisher;
import vn.liencap.reporting.ReportingServiceTest;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Samples;

/** Two communes become one on 1 June, in the middle of the second quarter. */
@ReportingServiceTest
class MergerIT {
  private static final Instant AT = Instant.parse("2026-06-15T02:00:00Z");
  private static final LocalDate LAST = LocalDate.of(2026, 5, 31);
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final List<String> MONEY =
      List.of("out:session", "budget:planned", "budget:spent", "budget:settled");

  @Autowired private FlakyPublisher broker;
  @Autowired private Nodes nodes;
  @Autowired private UnitDirectory directory;

  private ProgrammeId programme = Samples.PROGRAMME;
  private UnitId province = new UnitId("none");
  private UnitId one = new UnitId("none");
  private UnitId two = new UnitId("none");
  private UnitId anew = new UnitId("none");

  @BeforeEach
  void twoCommunesInTheMiddleOfTheirWork() {
    String nonce = "sn" + System.nanoTime();
    programme = new ProgrammeId(nonce);
    province = new UnitId(nonce + "t");
    one = new UnitId(nonce + "a");
    two = new UnitId(nonce + "b");
    anew = new UnitId(nonce + "c");
    broker.send(
        List.of(
            new ProgrammeChanged(Samples.programme(programme, FigureBorder.WHEN_ENTERED, 1)),
            new UnitChanged(Samples.unit("bnv", Level.MINISTRY, null, 1)),
            new UnitChanged(Samples.unit(province.value(), Level.PROVINCE, "bnv", 1)),
            new UnitChanged(Samples.unit(one.value(), Level.COMMUNE, province.value(), 1)),
            new UnitChanged(Samples.unit(two.value(), Level.COMMUNE, province.value(), 1))));
    await().atMost(SOON).until(() -> directory.find(two).isPresent());
    broker.send(
        List.of(
            new PlanAssigned(assignment(one, AssignmentStatus.ASSIGNED, 1, null), AT),
            new PlanAssigned(assignment(two, AssignmentStatus.ASSIGNED, 1, null), AT),
            running(one, 3, 1),
            running(two, 2, 1),
            done(one)));
    awaitTotal(Samples.MINISTRY, "act", 3);
    awaitTotal(Samples.MINISTRY, "units", 2);
  }

  @Test
  void totalsAreTheSameBeforeAndAfterAndUnitCountsChangeAsTheyMust() {
    Totals provinceBefore = money(province);
    Totals ministryBefore = money(Samples.MINISTRY);
    assertThat(provinceBefore.get("out:session")).isEqualTo(9);
    assertThat(provinceBefore.get("budget:settled")).isEqualTo(150_000);

    broker.send(inAnyOrder(merger()));

    awaitTotal(Samples.MINISTRY, "units", 1);
    awaitTotal(Samples.MINISTRY, "act", 2); // the one that was completed, and the one that goes on
    awaitTotal(Samples.MINISTRY, "act:COMPLETED", 1);
    awaitTotal(province, "actDue:" + Samples.DUE, 1);
    assertThat(money(province)).isEqualTo(provinceBefore);
    assertThat(money(Samples.MINISTRY)).isEqualTo(ministryBefore);
    assertThat(totalOf(year(one)).get("out:session")).isEqualTo(7);
    assertThat(totalOf(year(anew)).get("budget:planned")).isZero();
  }

  @Test
  void periodsOfBeforeKeepTheirUnitsAndLateEntriesCountWhereTheWorkWasDone() {
    NodeId half = NodeId.of(programme, "2026-05b", one);
    await().atMost(SOON).until(() -> totalOf(half).get("out:session") == 7);
    NodeId above = NodeId.of(programme, "2026-05b", province);
    await().atMost(SOON).until(() -> totalOf(above).get("out:session") == 9);

    broker.send(inAnyOrder(merger()));
    awaitTotal(Samples.MINISTRY, "units", 1);

    assertThat(totalOf(half).get("out:session")).isEqualTo(7);
    assertThat(totalOf(above).get("out:session")).isEqualTo(9);
    assertThat(nodes.find(NodeId.of(programme, "2026-05b", anew))).isEmpty();

    // A phone that was offline sends what was done in May; what was done in June goes on elsewhere.
    broker.send(List.of(passedOn(one, 4, 4), takenOver(1, 2)));
    await().atMost(SOON).until(() -> totalOf(above).get("out:session") == 10);
    awaitTotal(Samples.MINISTRY, "out:session", 11);
    assertThat(totalOf(half).get("out:session")).isEqualTo(8);
    // What is older than the end of the unit changes nothing, however late it comes.
    broker.send(List.of(running(one, 3, 1), running(two, 2, 1)));
    broker.send(List.of(new PlanAssigned(assignment(one, AssignmentStatus.ASSIGNED, 1, null), AT)));
    broker.send(List.of(passedOn(one, 5, 5)));
    awaitTotal(Samples.MINISTRY, "out:session", 12);
    awaitTotal(Samples.MINISTRY, "units", 1);
    awaitTotal(Samples.MINISTRY, "act", 2);
  }

  private List<Event> merger() {
    return List.of(
        new UnitChanged(ended(one)),
        new UnitChanged(ended(two)),
        new UnitChanged(
            new UnitState(
                anew, List.of(stood(anew, LAST.plusDays(1), null)), List.of(), null, null, 1)),
        new AssignmentTakenOver(
            assignment(
                anew,
                AssignmentStatus.ASSIGNED,
                2,
                Succession.NONE.takenFrom(one, items()).takenFrom(two, items())),
            AT),
        new AssignmentPassedOn(
            assignment(one, AssignmentStatus.PASSED_ON, 2, Succession.NONE.passedTo(anew, LAST)),
            AT),
        new AssignmentPassedOn(
            assignment(two, AssignmentStatus.PASSED_ON, 2, Succession.NONE.passedTo(anew, LAST)),
            AT),
        passedOn(one, 3, 2),
        passedOn(two, 2, 2),
        takenOver(0, 1));
  }

  /** Everything twice and in wrong order. */
  private static List<Event> inAnyOrder(List<Event> events) {
    List<Event> twice = new ArrayList<>(events);
    twice.addAll(events);
    Collections.shuffle(twice, new Random(20260601));
    return twice;
  }

  private static List<ItemId> items() {
    return List.of(new ItemId("hd1"));
  }

  private ActivityScheduled running(UnitId unit, long sessions, long sequence) {
    return new ActivityScheduled(
        activity(unit, "hd1", ActivityStatus.IN_PROGRESS, sessions, 1_000_000, sequence), AT);
  }

  private ActivityScheduled done(UnitId unit) {
    return new ActivityScheduled(
        activity(unit, "hd2", ActivityStatus.COMPLETED, 4, 500_000, 1), AT);
  }

  private ActivityPassedOn passedOn(UnitId unit, long sessions, long sequence) {
    return new ActivityPassedOn(
        activity(unit, "hd1", ActivityStatus.PASSED_ON, sessions, 1_000_000, sequence), AT);
  }

  private ActivityScheduled takenOver(long sessions, long sequence) {
    return new ActivityScheduled(
        activity(anew, "hd1", ActivityStatus.IN_PROGRESS, sessions, 0, sequence), AT);
  }

  private ActivityState activity(
      UnitId unit, String item, ActivityStatus status, long sessions, long planned, long sequence) {
    Map<String, Long> outputs = sessions == 0 ? Map.of() : Map.of("session", sessions);
    ActivityState state =
        Samples.activity(
            programme,
            unit,
            item,
            status,
            outputs,
            status == ActivityStatus.COMPLETED ? LAST : null,
            sequence);
    boolean completed = status == ActivityStatus.COMPLETED;
    return new ActivityState(
        state.id(),
        state.plan(),
        state.item(),
        state.programme(),
        state.unit(),
        state.issuer(),
        state.year(),
        state.title(),
        state.kind(),
        state.carrier(),
        state.post(),
        state.owner(),
        state.timing(),
        state.start(),
        state.due(),
        state.originalDue(),
        state.extension(),
        state.status(),
        state.percent(),
        state.outputs(),
        state.contributions(),
        outputs.isEmpty() || unit.equals(anew)
            ? Map.of()
            : Map.of("2026-05b", new SliceFigures(outputs, 200_000)),
        planned,
        unit.equals(anew) ? 0 : 200_000,
        completed ? new Settlement(150_000, province, LAST, null, List.of()) : null,
        state.sources(),
        state.completedOn(),
        null,
        null,
        sequence,
        null,
        null);
  }

  private AssignmentState assignment(
      UnitId unit, AssignmentStatus status, long sequence, @Nullable Succession succession) {
    AssignmentState state =
        Samples.assignment(
            programme,
            Samples.PLAN,
            Samples.MINISTRY,
            unit,
            AssignmentMode.EXECUTE,
            status,
            null,
            sequence);
    return new AssignmentState(
        state.id(),
        state.plan(),
        state.programme(),
        state.unit(),
        state.issuer(),
        state.planTitle(),
        state.planNumber(),
        state.planYear(),
        state.mode(),
        state.due(),
        state.items(),
        state.status(),
        null,
        null,
        sequence,
        1,
        state.standing(),
        null,
        succession);
  }

  private UnitState ended(UnitId unit) {
    return new UnitState(
        unit, List.of(stood(unit, LocalDate.of(2025, 7, 1), LAST)), List.of(anew), null, null, 2);
  }

  private UnitAttributes stood(UnitId unit, LocalDate from, @Nullable LocalDate to) {
    return new UnitAttributes(from, to, unit.value(), unit.value(), Level.COMMUNE, province);
  }

  private NodeId year(UnitId unit) {
    return NodeId.of(programme, "Y2026", unit);
  }

  private Totals totalOf(NodeId node) {
    return nodes.find(node).map(Node::total).orElse(Totals.NONE);
  }

  private Totals money(UnitId unit) {
    return totalOf(year(unit)).only(MONEY::contains);
  }

  private void awaitTotal(UnitId unit, String counter, long expected) {
    await()
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () -> assertThat(totalOf(year(unit)).get(counter)).as(counter).isEqualTo(expected));
  }
}
