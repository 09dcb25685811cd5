package vn.liencap.reporting.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.liencap.reporting.rollup.domain.Samples.DUE;
import static vn.liencap.reporting.rollup.domain.Samples.MINISTRY;
import static vn.liencap.reporting.rollup.domain.Samples.PLAN;
import static vn.liencap.reporting.rollup.domain.Samples.activity;
import static vn.liencap.reporting.rollup.domain.Samples.assignment;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.GoldenSamples;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityProgressed;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.rollup.Totals;

class ContributionsTest {
  private static final UnitId WARD = new UnitId("uphuong");

  @Test
  void anOpenActivityCountsByItsStateAndByTheDayItIsDue() {
    var told = activity(WARD, "hd1", ActivityStatus.IN_PROGRESS, Map.of("session", 3L), 4);

    var contribution = Contributions.of(told);

    assertThat(contribution.source()).isEqualTo("pke-hoach~hd1");
    assertThat(contribution.sequence()).isEqualTo(4);
    assertThat(contribution.totals().counts())
        .isEqualTo(
            Map.of(
                "act", 1L,
                "act:IN_PROGRESS", 1L,
                "actDue:2026-06-30", 1L,
                "p:pke-hoach:bnv:act", 1L,
                "out:session", 3L,
                "budget:planned", 1_000_000L,
                "budget:spent", 200_000L));
  }

  @Test
  void workThatGoesOnIsDueByTheEndOfItsRound() {
    var scheduled = (ActivityScheduled) GoldenSamples.event("activity.scheduled.v1");
    var progressed = (ActivityProgressed) GoldenSamples.event("activity.progressed.v1");

    assertThat(Contributions.of(scheduled.activity()).totals().get("actDue:2026-03-14"))
        .isEqualTo(1);
    assertThat(progressed.activity().lastProgressOn()).isEqualTo("2026-03-01");
    assertThat(Contributions.of(progressed.activity()).totals().get("actDue:2026-06-14"))
        .isEqualTo(1);
  }

  @Test
  void whatWasDoneCountsInItsHalfMonthToo() {
    var told = activity(WARD, "hd1", ActivityStatus.COMPLETED, Map.of("session", 3L), DUE, 4);

    assertThat(Contributions.inSlices(told))
        .containsOnlyKeys(
            NodeId.of(told.programme(), "2026-05b", WARD),
            NodeId.of(told.programme(), "2026-06b", WARD))
        .extractingByKey(NodeId.of(told.programme(), "2026-05b", WARD))
        .extracting(slice -> slice.totals().counts())
        .isEqualTo(Map.of("out:session", 3L, "budget:spent", 200_000L));
  }

  @Test
  void anActivityCompletedOnItsLastDayIsOnTime() {
    var told = activity(WARD, "hd1", ActivityStatus.COMPLETED, Map.of(), DUE, 5);

    var totals = Contributions.of(told).totals();

    assertThat(totals.get("act:onTime")).isEqualTo(1);
    assertThat(totals.get("act:late")).isZero();
    assertThat(totals.get("p:pke-hoach:bnv:done")).isEqualTo(1);
    assertThat(totals.get("actDue:2026-06-30")).as("nothing is owed any more").isZero();
  }

  @Test
  void anActivityCompletedADayLaterIsLate() {
    var told = activity(WARD, "hd1", ActivityStatus.COMPLETED, Map.of(), DUE.plusDays(1), 5);

    assertThat(Contributions.of(told).totals().get("act:late")).isEqualTo(1);
  }

  @Test
  void aCancelledActivityKeepsItsFiguresAndOwesNothing() {
    var told = activity(WARD, "hd1", ActivityStatus.CANCELLED, Map.of("leaflet", 200L), 6);

    var totals = Contributions.of(told).totals();

    assertThat(totals.get("out:leaflet")).isEqualTo(200);
    assertThat(totals.get("actDue:2026-06-30")).isZero();
    assertThat(totals.get("act:CANCELLED")).isEqualTo(1);
  }

  @Test
  void moreTimeThatWasAskedForCountsUntilItIsAnswered() {
    var asked =
        Extension.asked("x1", DUE.plusDays(9), "Mưa lũ", new PersonId("nguoi"), Instant.EPOCH);

    assertThat(asking(ActivityStatus.IN_PROGRESS, asked).get("actAsk:2026-06-30")).isEqualTo(1);
    assertThat(asking(ActivityStatus.COMPLETED, asked).get("actAsk:2026-06-30")).isZero();
    assertThat(
            asking(
                    ActivityStatus.IN_PROGRESS,
                    asked.refused(new UnitId("bnv"), "Không", Instant.EPOCH))
                .get("actAsk:2026-06-30"))
        .isZero();
  }

  private static Totals asking(ActivityStatus status, Extension extension) {
    return Contributions.of(
            Samples.asking(activity(WARD, "hd1", status, Map.of(), DUE, 4), extension))
        .totals();
  }

  @Test
  void whatWasPassedOnKeepsItsFiguresAndIsNoActivityAnyMore() {
    var told = activity(WARD, "hd1", ActivityStatus.PASSED_ON, Map.of("leaflet", 200L), 6);

    var totals = Contributions.of(told).totals();

    assertThat(totals.get("out:leaflet")).isEqualTo(200);
    assertThat(totals.get("budget:planned")).isEqualTo(1_000_000);
    assertThat(totals.get("act")).isZero();
    assertThat(totals.get("act:PASSED_ON")).isZero();
    assertThat(totals.counts().keySet()).noneMatch(name -> name.startsWith("actDue:"));
    assertThat(Contributions.inSlices(told)).isNotEmpty();
  }

  @Test
  void anAssignmentToImplementCountsByHowFarItHasCome() {
    var told = assignment(WARD, AssignmentMode.IMPLEMENT, AssignmentStatus.DRAFTING, 3);

    assertThat(Contributions.of(told).totals().counts())
        .isEqualTo(
            Map.of(
                "units", 1L,
                "assigned", 1L,
                "a:DRAFTING", 1L,
                "aDue:2026-06-30", 1L,
                "p:pke-hoach:bnv:assigned", 1L,
                "p:pke-hoach:bnv:drafting", 1L,
                "pDue:pke-hoach:bnv:2026-06-30", 1L));
  }

  @Test
  void anAssignmentToExecuteOwesNoPlan() {
    var told = assignment(WARD, AssignmentMode.EXECUTE, AssignmentStatus.ASSIGNED, 1);

    assertThat(Contributions.of(told).totals().counts())
        .isEqualTo(Map.of("units", 1L, "assigned", 1L, "p:pke-hoach:bnv:assigned", 1L));
  }

  @Test
  void aPlanIssuedAfterItsDayCountsAsIssuedLate() {
    var told =
        assignment(
            PLAN,
            MINISTRY,
            WARD,
            AssignmentMode.IMPLEMENT,
            AssignmentStatus.ISSUED,
            DUE.plusDays(2),
            9);

    var totals = Contributions.of(told).totals();

    assertThat(totals.get("a:ISSUED")).isEqualTo(1);
    assertThat(totals.get("a:issuedLate")).isEqualTo(1);
    assertThat(totals.get("aDue:2026-06-30")).isZero();
    assertThat(totals.get("pDue:pke-hoach:bnv:2026-06-30")).isZero();
  }

  @Test
  void aUnitThatIsAskedNoMoreCountsNothing() {
    var told = assignment(WARD, AssignmentMode.IMPLEMENT, AssignmentStatus.WITHDRAWN, 9);

    assertThat(Contributions.of(told).totals().counts()).isEmpty();
    assertThat(Contributions.of(told).sequence()).isEqualTo(9);
  }

  @Test
  void aWaivedDutyOwesNothing() {
    var told = assignment(WARD, AssignmentMode.IMPLEMENT, AssignmentStatus.WAIVED, 9);

    var totals = Contributions.of(told).totals();

    assertThat(totals.get("a:WAIVED")).isEqualTo(1);
    assertThat(totals.get("p:pke-hoach:bnv:waived")).isEqualTo(1);
    assertThat(totals.get("aDue:2026-06-30")).isZero();
  }

  @Test
  void bothCountInTheNodeOfTheUnitInTheYearOfThePlan() {
    var node = new NodeId("cchc-2026~Y2026~uphuong");

    assertThat(
            Contributions.nodeOf(
                assignment(WARD, AssignmentMode.EXECUTE, AssignmentStatus.ASSIGNED, 1)))
        .isEqualTo(node);
    assertThat(Contributions.nodeOf(activity(WARD, "hd1", ActivityStatus.NOT_STARTED, Map.of(), 1)))
        .isEqualTo(node);
  }

  @Test
  void aFigureOutOfAllRangeIsRefusedBeforeItOverflowsTheNation() {
    var told =
        activity(WARD, "hd1", ActivityStatus.IN_PROGRESS, Map.of("leaflet", Long.MAX_VALUE), 6);

    assertThatThrownBy(() -> Contributions.of(told))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("out:leaflet");
  }

  @Test
  void aKindOfOutputThatCannotBeAFieldNameIsRefused() {
    var told = activity(WARD, "hd1", ActivityStatus.IN_PROGRESS, Map.of("a.b", 1L), 6);

    assertThatThrownBy(() -> Contributions.of(told)).isInstanceOf(IllegalArgumentException.class);
  }
}
