package vn.liencap.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityEvent.OwnerNamed;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.ProgrammeEvent.ProgrammeChanged;
import vn.liencap.contracts.rollup.RollupEvent.NodeTotalled;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitEvent.UnitChanged;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.reporting.FlakyPublisher;
import vn.liencap.reporting.MovableClock;
import vn.liencap.reporting.ReportingServiceTest;
import vn.liencap.reporting.rollup.domain.Buckets;
import vn.liencap.reporting.rollup.domain.Changes;
import vn.liencap.reporting.rollup.domain.Contributions;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Samples;

/** A ministry, two provinces and their communes, through a real broker. */
@ReportingServiceTest
class RollUpIT {
  private static final Instant AT = Instant.parse("2026-06-15T02:00:00Z");
  private static final UnitId MINISTRY = Samples.MINISTRY;
  private static final UnitId PROVINCE = new UnitId("utinh1");
  private static final UnitId OTHER_PROVINCE = new UnitId("utinh2");
  private static final UnitId WARD = new UnitId("uxa11");
  private static final List<UnitId> COMMUNES =
      List.of("uxa11", "uxa12", "uxa13", "uxa21", "uxa22", "uxa23").stream()
          .map(UnitId::new)
          .toList();
  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private FlakyPublisher broker;
  @Autowired private Nodes nodes;
  @Autowired private UnitDirectory directory;
  @Autowired private RollUp rollUp;
  @Autowired private MovableClock clock;
  @Autowired private MeterRegistry meters;

  private ProgrammeId programme = Samples.PROGRAMME;

  /** Each test has a programme of its own, so that none sees another's figures. */
  @BeforeEach
  void theTreeIsKnown() {
    programme = new ProgrammeId("ct" + System.nanoTime());
    List<Event> units = new ArrayList<>();
    units.add(unit("bnv", Level.MINISTRY, null, 1));
    units.add(unit("utinh1", Level.PROVINCE, "bnv", 1));
    units.add(unit("utinh2", Level.PROVINCE, "bnv", 1));
    COMMUNES.forEach(
        commune ->
            units.add(
                unit(commune.value(), Level.COMMUNE, "utinh" + commune.value().charAt(3), 1)));
    broker.send(units);
    await().atMost(SOON).until(() -> COMMUNES.stream().allMatch(this::isKnown));
  }

  private boolean isKnown(UnitId unit) {
    return directory.find(unit).isPresent();
  }

  private static UnitChanged unit(String id, Level level, @Nullable String parent, long sequence) {
    return new UnitChanged(Samples.unit(id, level, parent, sequence));
  }

  private void programmeIsTold(FigureBorder border) {
    broker.send(List.of(new ProgrammeChanged(Samples.programme(programme, border, 1))));
  }

  private ActivityState activity(UnitId unit, String item, ActivityStatus status, long sequence) {
    return Samples.activity(
        programme,
        unit,
        item,
        status,
        Map.of("session", sequence),
        status == ActivityStatus.COMPLETED ? Samples.TODAY : null,
        sequence);
  }

  private AssignmentState assignment(UnitId unit, AssignmentStatus status, long sequence) {
    return Samples.assignment(
        programme, Samples.PLAN, MINISTRY, unit, AssignmentMode.IMPLEMENT, status, null, sequence);
  }

  private static ActivityScheduled told(ActivityState activity) {
    return new ActivityScheduled(activity, AT);
  }

  private NodeId node(UnitId unit) {
    return NodeId.of(programme, "Y2026", unit);
  }

  private Totals totalOf(UnitId unit) {
    return nodes.find(node(unit)).map(Node::total).orElse(Totals.NONE);
  }

  private void awaitTotal(UnitId unit, String counter, long expected) {
    await()
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () -> assertThat(totalOf(unit).get(counter)).as(counter).isEqualTo(expected));
  }

  @Test
  void whatEveryCommuneDoesShowsAtTheMinistryExactly() {
    programmeIsTold(FigureBorder.WHEN_ENTERED);
    List<Event> events = new ArrayList<>();
    for (UnitId commune : COMMUNES) {
      events.add(new PlanAssigned(assignment(commune, AssignmentStatus.ASSIGNED, 1), AT));
      events.add(new PlanAssigned(assignment(commune, AssignmentStatus.DRAFTING, 2), AT));
      events.add(told(activity(commune, "hd1", ActivityStatus.NOT_STARTED, 1)));
      events.add(told(activity(commune, "hd1", ActivityStatus.IN_PROGRESS, 2)));
      events.add(told(activity(commune, "hd2", ActivityStatus.COMPLETED, 3)));
    }
    List<Event> thrice = new ArrayList<>(events);
    thrice.addAll(events);
    thrice.addAll(events);
    Collections.shuffle(thrice, new Random(1));
    broker.send(thrice);

    var expected = new HashMap<String, Long>();
    expected.put("units", 6L);
    expected.put("assigned", 6L);
    expected.put("a:DRAFTING", 6L);
    expected.put("aDue:2026-06-30", 6L);
    expected.put("act", 12L);
    expected.put("act:IN_PROGRESS", 6L);
    expected.put("act:COMPLETED", 6L);
    expected.put("act:onTime", 6L);
    expected.put("actDue:2026-06-30", 6L);
    expected.put("out:session", 30L);
    expected.put("budget:planned", 12_000_000L);
    expected.put("budget:spent", 2_400_000L);
    expected.put("p:pke-hoach:bnv:assigned", 6L);
    expected.put("p:pke-hoach:bnv:drafting", 6L);
    expected.put("pDue:pke-hoach:bnv:2026-06-30", 6L);
    expected.put("p:pke-hoach:bnv:act", 12L);
    expected.put("p:pke-hoach:bnv:done", 6L);
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(totalOf(MINISTRY).counts()).isEqualTo(expected));
    assertThat(totalOf(PROVINCE).get("act")).isEqualTo(6);
    assertThat(totalOf(WARD).get("out:session")).isEqualTo(5);
  }

  @Test
  void anOlderAssignmentAfterANewerOneChangesNothing() {
    var newer = new PlanAssigned(assignment(WARD, AssignmentStatus.ISSUED, 4), AT);
    var older = new PlanAssigned(assignment(WARD, AssignmentStatus.ASSIGNED, 1), AT);
    broker.send(List.of(newer, newer, older, older));
    var marker = assignment(new UnitId("uxa12"), AssignmentStatus.ASSIGNED, 1);
    broker.send(List.of(new PlanAssigned(marker, AT)));

    awaitTotal(MINISTRY, "assigned", 2);
    assertThat(totalOf(WARD).get("a:ISSUED")).isEqualTo(1);
    assertThat(totalOf(WARD).get("a:ASSIGNED")).isZero();
  }

  @Test
  void anOlderActivityAfterANewerOneChangesNothing() {
    var newer = told(activity(WARD, "hd1", ActivityStatus.COMPLETED, 9));
    var older = told(activity(WARD, "hd1", ActivityStatus.NOT_STARTED, 1));
    broker.send(List.of(newer, newer, older, older));
    broker.send(List.of(told(activity(WARD, "marker", ActivityStatus.NOT_STARTED, 1))));

    awaitTotal(MINISTRY, "act", 2);
    assertThat(totalOf(WARD).get("act:COMPLETED")).isEqualTo(1);
    assertThat(totalOf(WARD).get("act:NOT_STARTED")).as("the marker").isEqualTo(1);
  }

  @Test
  void anOlderTotalOfAChildAfterANewerOneChangesNothing() {
    var newer = childTotal(new UnitId("uxa21"), 8, 50);
    var older = childTotal(new UnitId("uxa21"), 7, 10);
    broker.send(List.of(newer, newer, older, older, childTotal(new UnitId("uxa22"), 1, 1)));

    awaitTotal(OTHER_PROVINCE, "act", 51);
    awaitTotal(MINISTRY, "act", 51);
  }

  private NodeTotalled childTotal(UnitId child, long sequence, long activities) {
    return new NodeTotalled(
        node(OTHER_PROVINCE),
        node(child),
        new Totals(Map.of("act", activities)),
        sequence,
        false,
        AT);
  }

  @Test
  void whatWasWrittenButNotToldIsToldWhenItComesAgain() {
    broker.failNext(2);
    broker.send(List.of(told(activity(WARD, "hd1", ActivityStatus.NOT_STARTED, 1))));

    awaitTotal(MINISTRY, "act", 1);
    assertThat(broker.failuresToCome()).isZero();
  }

  @Test
  void consumersThatMeetInTheSameNodesLoseNothing() throws Exception {
    List<ActivityState> all = new ArrayList<>();
    for (UnitId commune : COMMUNES) {
      for (int item = 0; item < 10; item++) {
        all.add(activity(commune, "hd" + item, ActivityStatus.NOT_STARTED, 1));
        all.add(activity(commune, "hd" + item, ActivityStatus.COMPLETED, 2));
      }
    }
    try (var consumers = Executors.newFixedThreadPool(6)) {
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        List<ActivityState> mine = new ArrayList<>(all);
        Collections.shuffle(mine, new Random(i));
        done.add(consumers.submit(() -> takeInBatches(mine)));
      }
      for (Future<?> consumer : done) {
        consumer.get();
      }
    }

    awaitTotal(MINISTRY, "act:COMPLETED", 60);
    assertThat(totalOf(MINISTRY).get("act")).isEqualTo(60);
  }

  private void takeInBatches(List<ActivityState> activities) {
    for (int from = 0; from < activities.size(); from += 7) {
      var changes = new Changes();
      activities
          .subList(from, Math.min(activities.size(), from + 7))
          .forEach(
              activity ->
                  changes.add(Contributions.nodeOf(activity), Contributions.of(activity), AT));
      rollUp.take(changes);
    }
  }

  @Test
  void figuresStayInTheirUnitUntilTheProgrammeIsKnownToLetThemCross() {
    broker.send(List.of(told(activity(WARD, "hd1", ActivityStatus.IN_PROGRESS, 3))));
    awaitTotal(MINISTRY, "act", 1);
    assertThat(totalOf(WARD).get("out:session")).isEqualTo(3);
    assertThat(totalOf(MINISTRY).get("out:session")).isZero();

    programmeIsTold(FigureBorder.WHEN_ENTERED);

    awaitTotal(MINISTRY, "out:session", 3);
    awaitTotal(MINISTRY, "budget:spent", 200_000);
  }

  @Test
  void aUnitThatTheTreeDoesNotKnowYetIsCountedOnceItDoes() {
    var late = new UnitId("umuon" + System.nanoTime());
    broker.send(List.of(told(activity(late, "hd1", ActivityStatus.NOT_STARTED, 1))));
    broker.send(List.of(told(activity(WARD, "hd1", ActivityStatus.NOT_STARTED, 1))));
    awaitTotal(late, "act", 1);
    awaitTotal(MINISTRY, "act", 1); // the neighbour was not held up

    broker.send(List.of(unit(late.value(), Level.COMMUNE, "utinh2", 1)));

    awaitTotal(MINISTRY, "act", 2);
    assertThat(totalOf(OTHER_PROVINCE).get("act")).isEqualTo(1);
  }

  @Test
  void aUnitThatMovesTakesItsFiguresAlong() {
    var mover = new UnitId("udoi" + System.nanoTime());
    broker.send(List.of(unit(mover.value(), Level.COMMUNE, "utinh1", 1)));
    broker.send(List.of(told(activity(mover, "hd1", ActivityStatus.NOT_STARTED, 1))));
    awaitTotal(PROVINCE, "act", 1);

    broker.send(List.of(unit(mover.value(), Level.COMMUNE, "utinh2", 2)));

    awaitTotal(OTHER_PROVINCE, "act", 1);
    awaitTotal(PROVINCE, "act", 0);
    awaitTotal(MINISTRY, "act", 1);
  }

  @Test
  void aUnitMovesOnTheDayItsNewAttributesBegin() {
    var mover = new UnitId("uhen" + System.nanoTime());
    var dated =
        new UnitState(
            mover,
            List.of(
                stood("2025-07-01", LocalDate.of(2026, 9, 30), mover, "utinh1"),
                stood("2026-10-01", null, mover, "utinh2")),
            List.of(),
            null,
            null,
            1);
    broker.send(List.of(new UnitChanged(dated)));
    broker.send(List.of(told(activity(mover, "hd1", ActivityStatus.NOT_STARTED, 1))));
    awaitTotal(PROVINCE, "act", 1);

    try {
      clock.putTo(LocalDate.of(2026, 10, 1));

      awaitTotal(OTHER_PROVINCE, "act", 1);
      awaitTotal(PROVINCE, "act", 0);
      awaitTotal(MINISTRY, "act", 1);
    } finally {
      clock.putTo(Samples.TODAY);
    }
  }

  private static UnitAttributes stood(
      String from, @Nullable LocalDate to, UnitId unit, String parent) {
    return new UnitAttributes(
        LocalDate.parse(from), to, unit.value(), unit.value(), Level.COMMUNE, new UnitId(parent));
  }

  @Test
  void aParentOf300ChildrenIsCountedThroughBuckets() {
    String province = "udong" + System.nanoTime();
    List<Event> units = new ArrayList<>(List.of(unit(province, Level.PROVINCE, "bnv", 1)));
    List<Event> work = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      var commune = new UnitId(province + "-" + i);
      units.add(unit(commune.value(), Level.COMMUNE, province, 1));
      work.add(told(activity(commune, "hd1", ActivityStatus.NOT_STARTED, 1)));
    }
    broker.send(units);
    await()
        .atMost(SOON)
        .until(() -> directory.childCount(new UnitId(province), Samples.TODAY) == 300);
    broker.send(work);

    awaitTotal(MINISTRY, "act", 300);
    var node = nodes.find(node(new UnitId(province))).orElseThrow();
    assertThat(node.children().keySet()).hasSize(4).allMatch(Buckets::holdsChildren);
  }

  @Test
  void anEventThatCannotBeCountedGoesToTheDeadLettersAndStopsNobody() {
    double before = deadLetters();
    var outOfRange =
        Samples.activity(
            programme,
            WARD,
            "hd1",
            ActivityStatus.IN_PROGRESS,
            Map.of("leaflet", Long.MAX_VALUE),
            null,
            1);
    broker.send(
        List.of(told(outOfRange), told(activity(WARD, "hd2", ActivityStatus.NOT_STARTED, 1))));

    awaitTotal(MINISTRY, "act", 1);
    await().atMost(SOON).until(() -> deadLetters() == before + 1);
  }

  private double deadLetters() {
    return meters.find("liencap.deadletters").counters().stream()
        .mapToDouble(counter -> counter.count())
        .sum();
  }

  @Test
  void aChangeThatCountsNothingIsNotWrittenAbove() {
    broker.send(List.of(told(activity(WARD, "hd1", ActivityStatus.NOT_STARTED, 1))));
    awaitTotal(MINISTRY, "act", 1);
    long version = versionOf(MINISTRY);
    var actor = new Actor(new PersonId("p1"), "Hoa", WARD, Set.of());
    var named = activity(WARD, "hd1", ActivityStatus.NOT_STARTED, 1);

    broker.send(List.of(new OwnerNamed(named, actor, AT)));
    broker.send(List.of(told(activity(new UnitId("uxa12"), "hd1", ActivityStatus.NOT_STARTED, 1))));

    awaitTotal(MINISTRY, "act", 2);
    assertThat(versionOf(MINISTRY)).isEqualTo(version + 1);
  }

  private long versionOf(UnitId unit) {
    return nodes.find(node(unit)).orElseThrow().stamp().version();
  }

  @Test
  void theLagOfEveryLevelIsMeasured() {
    broker.send(List.of(told(activity(WARD, "hd1", ActivityStatus.NOT_STARTED, 1))));
    awaitTotal(MINISTRY, "act", 1);

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(meters.find("liencap.rollup.lag").timers())
                    .extracting(timer -> timer.getId().getTag("level"))
                    .contains("COMMUNE", "PROVINCE", "MINISTRY"));
  }
}
