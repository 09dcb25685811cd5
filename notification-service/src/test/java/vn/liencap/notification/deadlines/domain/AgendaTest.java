package vn.liencap.notification.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.activity;
import static vn.liencap.notification.Samples.assignment;
import static vn.liencap.notification.Samples.morningOf;
import static vn.liencap.notification.Samples.ordersOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.notification.Samples;

class AgendaTest {
  private static final PersonId OWNER = new PersonId("nguoi1");
  private static final Agenda EMPTY = Agenda.empty(new AgendaId(WARD, 2026));

  private static Deadline news(ActivityStatus status, long sequence) {
    return Deadline.of(
        activity(WARD, "hd0", DUE, status, null, sequence), morningOf(TODAY.plusDays(sequence)));
  }

  private static Deadline plan(
      AssignmentMode mode, LocalDate due, int items, AssignmentStatus status, long sequence) {
    return Deadline.of(
        assignment(WARD, mode, due, items, status, sequence), morningOf(TODAY.plusDays(sequence)));
  }

  @Test
  void newsComeToTheSameInWhateverOrderAndHoweverOften() {
    List<Deadline> story =
        List.of(
            news(ActivityStatus.NOT_STARTED, 1),
            news(ActivityStatus.IN_PROGRESS, 2),
            news(ActivityStatus.COMPLETED, 3),
            news(ActivityStatus.NOT_STARTED, 1));
    Agenda expected = EMPTY.after(List.of(story.get(0), story.get(1), story.get(2)));
    for (List<Deadline> order : ordersOf(story)) {
      Agenda oneByOne = EMPTY;
      for (Deadline news : order) {
        oneByOne = oneByOne.after(List.of(news));
      }
      assertThat(oneByOne).isEqualTo(expected);
      assertThat(EMPTY.after(order)).isEqualTo(expected);
    }
  }

  @Test
  void anOlderEventAfterANewerOneOnlyTellsSinceWhenItIsOwed() {
    Agenda agenda =
        EMPTY.after(
            List.of(news(ActivityStatus.COMPLETED, 3), news(ActivityStatus.NOT_STARTED, 1)));
    assertThat(agenda.open()).isEmpty();
    assertThat(agenda.deadlines().values())
        .singleElement()
        .satisfies(deadline -> assertThat(deadline.sinceDay()).isEqualTo(TODAY.plusDays(1)));
  }

  @Test
  void whatIsCompletedOrCancelledIsNotOwed() {
    assertThat(EMPTY.after(List.of(news(ActivityStatus.IN_PROGRESS, 1))).open()).hasSize(1);
    assertThat(EMPTY.after(List.of(news(ActivityStatus.COMPLETED, 2))).open()).isEmpty();
    assertThat(EMPTY.after(List.of(news(ActivityStatus.CANCELLED, 2))).open()).isEmpty();
  }

  @Test
  void aPlanToIssueIsOwedUntilItIsIssuedOrWaived() {
    for (AssignmentStatus status : AssignmentStatus.values()) {
      boolean isOwed =
          switch (status) {
            case ASSIGNED, OPENED, DRAFTING -> true;
            case ISSUED, WAIVED, WITHDRAWN -> false;
          };
      assertThat(EMPTY.after(List.of(plan(AssignmentMode.IMPLEMENT, DUE, 2, status, 1))).open())
          .hasSize(isOwed ? 1 : 0);
    }
  }

  @Test
  void aPlanToExecuteIsOwedUntilEveryItemOfItIsDone() {
    Deadline execute = plan(AssignmentMode.EXECUTE, DUE, 2, AssignmentStatus.ASSIGNED, 1);
    Deadline done = news(ActivityStatus.COMPLETED, 2);
    Deadline other =
        Deadline.of(
            activity(WARD, "hd1", DUE, ActivityStatus.CANCELLED, null, 2), morningOf(TODAY));
    assertThat(EMPTY.after(List.of(execute)).open()).hasSize(1);
    assertThat(EMPTY.after(List.of(execute, done)).open()).containsExactly(execute);
    assertThat(EMPTY.after(List.of(execute, done, other)).open()).isEmpty();
  }

  @Test
  void anActivityThatAnAmendmentTookAwayDoesNotStandForOneThatIsOpen() {
    Deadline execute = plan(AssignmentMode.EXECUTE, DUE, 1, AssignmentStatus.ASSIGNED, 1);
    Deadline gone =
        Deadline.of(
            activity(WARD, "hd1", DUE, ActivityStatus.CANCELLED, null, 2), morningOf(TODAY));
    Deadline open =
        Deadline.of(
            activity(WARD, "hd2", DUE, ActivityStatus.NOT_STARTED, null, 1), morningOf(TODAY));
    assertThat(EMPTY.after(List.of(execute, gone, open)).open())
        .containsExactlyInAnyOrder(execute, open);
  }

  @Test
  void aPlanThatIsOnlyToBeReadIsNoDeadline() {
    Deadline toRead = plan(AssignmentMode.EXECUTE, DUE, 0, AssignmentStatus.ASSIGNED, 1);
    assertThat(EMPTY.after(List.of(toRead)).open()).isEmpty();
  }

  @Test
  void newsDoNotForgetWhatWasTold() {
    Agenda told =
        EMPTY
            .after(List.of(news(ActivityStatus.NOT_STARTED, 1)))
            .reminded(List.of(DueReminder.step(news(ActivityStatus.NOT_STARTED, 1), DUE, 0)));
    Agenda after = told.after(List.of(news(ActivityStatus.IN_PROGRESS, 2)));
    assertThat(after.deadlines().values())
        .singleElement()
        .satisfies(deadline -> assertThat(deadline.toldFor(DUE).step()).isZero());
  }

  @Test
  void aChangeNamesWhatIsNewWhatMovedAndWhoWasEntrusted() {
    Agenda before = EMPTY.after(List.of(news(ActivityStatus.NOT_STARTED, 1)));
    Deadline moved =
        Deadline.of(
            activity(WARD, "hd0", DUE.plusDays(9), ActivityStatus.IN_PROGRESS, OWNER, 2),
            morningOf(TODAY));
    Deadline added = Samples.deadline("hd7", DUE);
    var change = new AgendaChange(before, before.after(List.of(moved, added)));
    assertThat(change.isReal()).isTrue();
    assertThat(change.added()).containsExactly(added);
    assertThat(change.entrusted()).extracting(Deadline::owner).containsExactly(OWNER);
  }

  @Test
  void theSameAgainIsNoChange() {
    Agenda agenda = EMPTY.after(List.of(news(ActivityStatus.NOT_STARTED, 1)));
    var change =
        new AgendaChange(agenda, agenda.after(List.of(news(ActivityStatus.NOT_STARTED, 1))));
    assertThat(change.isReal()).isFalse();
  }

  @Test
  void onlyANewDayIsEnteredAnew() {
    Agenda before = EMPTY.after(List.of(news(ActivityStatus.NOT_STARTED, 1))).lookedAtOn(DUE);
    Agenda after = before.after(List.of(news(ActivityStatus.IN_PROGRESS, 2)));
    assertThat(new AgendaChange(before, after).newDay()).isNull();
    assertThat(new AgendaChange(before, after.lookedAtOn(TODAY)).newDay()).isEqualTo(TODAY);
    assertThat(new AgendaChange(before, after.lookedAtOn(null)).newDay()).isNull();
  }

  @Test
  void aDeadlineThatMovesBackIsNotToldTwiceOfTheSameStep() {
    Deadline first = news(ActivityStatus.NOT_STARTED, 1);
    Agenda told = EMPTY.after(List.of(first)).reminded(List.of(DueReminder.step(first, DUE, -3)));
    Agenda away = told.after(List.of(movedTo(DUE.plusDays(9), 2)));
    Agenda back = away.after(List.of(movedTo(DUE, 3)));
    assertThat(away.open().getFirst().toldFor(DUE.plusDays(9)).step()).isEqualTo(Told.NOTHING);
    assertThat(back.open().getFirst().toldFor(DUE).step()).isEqualTo(-3);
  }

  private static Deadline movedTo(LocalDate due, long sequence) {
    return Deadline.of(
        activity(WARD, "hd0", due, ActivityStatus.IN_PROGRESS, null, sequence), morningOf(TODAY));
  }

  @Test
  void aVolumeHoldsAYearAndAllVolumesOfAUnitAreKnownByName() {
    assertThat(AgendaId.parse("uphuong1~2026")).isEqualTo(new AgendaId(WARD, 2026));
    assertThat(new AgendaId(WARD, 1999)).isEqualTo(new AgendaId(WARD, 2020));
    assertThat(AgendaId.allOf(WARD, TODAY))
        .contains(new AgendaId(WARD, 2022), new AgendaId(WARD, 2026), new AgendaId(WARD, 2031))
        .contains(new AgendaId(WARD, 2026, 3))
        .hasSize(7 * 13 + 5);
    assertThat(AgendaId.parse("uphuong1~2026-3"))
        .isEqualTo(AgendaId.ofDecisions(WARD, TODAY))
        .extracting(AgendaId::value)
        .isEqualTo("uphuong1~2026-3");
  }
}
