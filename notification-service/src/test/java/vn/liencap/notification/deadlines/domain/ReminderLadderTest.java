package vn.liencap.notification.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.activity;
import static vn.liencap.notification.Samples.deadline;
import static vn.liencap.notification.Samples.morningOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.activity.ActivityStatus;

class ReminderLadderTest {
  private static final ReminderLadder LADDER =
      new ReminderLadder(Map.of(DeadlineKind.ACTIVITY, List.of(1, -3, 0)));

  private static Agenda agendaOf(Deadline... deadlines) {
    return Agenda.empty(new AgendaId(WARD, 2026)).after(List.of(deadlines));
  }

  /** Looks at the agenda on each of these days and remembers what was told, as the sweep does. */
  private static List<String> toldOn(Agenda agenda, List<LocalDate> days) {
    List<String> told = new ArrayList<>();
    Agenda now = agenda;
    for (LocalDate day : days) {
      for (DueReminder due : LADDER.due(now, day)) {
        told.add(day + " " + due.marker());
        now = now.reminded(Map.of(due.deadline().subject(), due.marker()));
      }
    }
    return told;
  }

  @Test
  void aDeadlineIsRemindedOfBeforeOnAndAfterItsDayEachOnce() {
    List<LocalDate> everyDayTwice =
        TODAY.datesUntil(DUE.plusDays(40)).flatMap(day -> Stream.of(day, day)).toList();
    assertThat(toldOn(agendaOf(deadline("hd0", DUE)), everyDayTwice))
        .containsExactly(
            "2026-03-28 3-before~2026-03-31",
            "2026-03-31 on-day~2026-03-31",
            "2026-04-01 1-after~2026-03-31");
  }

  @Test
  void afterDaysOfStillnessOneReminderIsMadeUpFor() {
    List<LocalDate> late = List.of(DUE.minusDays(10), DUE.plusDays(5), DUE.plusDays(6));
    assertThat(toldOn(agendaOf(deadline("hd0", DUE)), late))
        .containsExactly("2026-04-05 1-after~2026-03-31");
  }

  @Test
  void nobodyIsRemindedOfWhatIsDone() {
    Agenda done =
        agendaOf(
            deadline("hd0", DUE),
            Deadline.of(
                activity(WARD, "hd0", DUE, ActivityStatus.COMPLETED, null, 2), morningOf(TODAY)));
    assertThat(LADDER.due(done, DUE)).isEmpty();
  }

  @Test
  void aDeadlineThatMovesBeginsItsLadderAnew() {
    Agenda agenda = agendaOf(deadline("hd0", DUE));
    agenda = agenda.reminded(Map.of(deadline("hd0", DUE).subject(), "3-before~2026-03-31"));
    Agenda extended =
        agenda.after(
            List.of(
                Deadline.of(
                    activity(WARD, "hd0", DUE.plusDays(30), ActivityStatus.IN_PROGRESS, null, 2),
                    morningOf(TODAY))));
    assertThat(LADDER.due(extended, DUE)).isEmpty();
    assertThat(LADDER.due(extended, DUE.plusDays(27)))
        .extracting(DueReminder::marker)
        .containsExactly("3-before~2026-04-30");
  }

  @Test
  void stepsBeforeTheUnitOwedItAreNotMadeUpFor() {
    Agenda assignedTwoDaysBefore = agendaOf(deadline("hd0", TODAY.plusDays(2)));
    assertThat(LADDER.due(assignedTwoDaysBefore, TODAY)).isEmpty();
    assertThat(LADDER.due(assignedTwoDaysBefore, TODAY.plusDays(2))).hasSize(1);
  }

  @Test
  void historyIsNotRemindedOf() {
    Deadline history = deadline("hd0", TODAY.minusDays(31));
    assertThat(ReminderLadder.isHistory(history)).isTrue();
    assertThat(ReminderLadder.isHistory(deadline("hd0", TODAY.minusDays(30)))).isFalse();
    var longLadder = new ReminderLadder(Map.of(DeadlineKind.ACTIVITY, List.of(40)));
    assertThat(longLadder.due(agendaOf(history), TODAY.plusDays(20))).isEmpty();
    assertThat(longLadder.daysToLook(List.of(history), TODAY)).isEmpty();
  }

  @Test
  void theDaysToLookAreThoseOfTheStepsToComeAndTodayForOneBehind() {
    Deadline ahead = deadline("hd0", DUE);
    assertThat(LADDER.daysToLook(List.of(ahead), TODAY))
        .containsExactlyInAnyOrder(DUE.minusDays(3), DUE, DUE.plusDays(1));
    assertThat(LADDER.daysToLook(List.of(ahead), DUE.plusDays(9))).containsExactly(DUE.plusDays(9));
  }

  @Test
  void aKindWithoutStepsIsNeverRemindedOf() {
    var silent = new ReminderLadder(Map.of());
    assertThat(silent.daysToLook(List.of(deadline("hd0", DUE)), TODAY)).isEmpty();
    assertThat(silent.due(agendaOf(deadline("hd0", DUE)), DUE)).isEmpty();
  }

  @Test
  void severalAreNamedInTheOrderOfTheirDays() {
    Agenda agenda = agendaOf(deadline("hd1", DUE.plusDays(3)), deadline("hd0", DUE));
    assertThat(LADDER.due(agenda, DUE))
        .extracting(DueReminder::due)
        .containsExactly(DUE, DUE.plusDays(3));
  }
}
