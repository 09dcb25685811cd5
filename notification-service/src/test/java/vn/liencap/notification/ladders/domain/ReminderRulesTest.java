package vn.liencap.notification.ladders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.activity;
import static vn.liencap.notification.Samples.deadline;
import static vn.liencap.notification.Samples.ladder;
import static vn.liencap.notification.Samples.morningOf;
import static vn.liencap.notification.Samples.rules;
import static vn.liencap.notification.Samples.takenOver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DueReminder;

class ReminderRulesTest {
  private static Agenda agendaOf(Deadline... deadlines) {
    return Agenda.empty(new AgendaId(WARD, 2026)).after(List.of(deadlines));
  }

  private static Deadline owedSince(LocalDate since, LocalDate due) {
    return Deadline.of(activity(WARD, "hd0", due), morningOf(since));
  }

  private static Deadline takenOverToday(LocalDate due) {
    return Deadline.of(takenOver(activity(WARD, "hd0", due), new UnitId("ucu")), morningOf(TODAY));
  }

  /** Looks at the agenda on each of these days and remembers what was told, as the sweep does. */
  private static List<String> toldOn(ReminderRules rules, Agenda agenda, Stream<LocalDate> days) {
    List<String> told = new ArrayList<>();
    Agenda now = agenda;
    for (LocalDate day : days.filter(rules.days()::works).toList()) {
      List<DueReminder> due = rules.due(now, day);
      due.forEach(it -> told.add(day + " " + it.rung() + " " + it.step()));
      now = now.reminded(due);
    }
    return told;
  }

  private static Stream<LocalDate> everyDayTwice(LocalDate until) {
    return TODAY.datesUntil(until.plusDays(1)).flatMap(day -> Stream.of(day, day));
  }

  @Test
  void stepsAreCountedInWorkingDaysAndEachIsToldOnceThenTheHeadThenTheUnitAbove() {
    assertThat(toldOn(rules(), agendaOf(deadline("hd0", DUE)), everyDayTwice(DUE.plusDays(13))))
        .containsExactly(
            "2026-03-11 STEP -14",
            "2026-03-20 STEP -7",
            "2026-03-26 STEP -3",
            "2026-03-30 STEP -1",
            "2026-03-31 STEP 0",
            "2026-04-02 STEP 2",
            "2026-04-03 HEAD 0",
            "2026-04-06 STEP 4",
            "2026-04-08 STEP 6",
            "2026-04-09 SUPERIOR 0",
            "2026-04-10 STEP 8");
  }

  @Test
  void whatIsOwedIsRemindedOfWithoutEndAfterItsPeriodIsOver() {
    assertThat(
            toldOn(rules(), agendaOf(deadline("hd0", DUE)), everyDayTwice(DUE.plusYears(1)))
                .stream()
                .filter(told -> told.startsWith("2027-03")))
        .hasSizeGreaterThan(8);
  }

  @Test
  void whatIsDueOnMondayIsRemindedOfOnFriday() {
    LocalDate monday = LocalDate.of(2026, 3, 16);
    assertThat(toldOn(rules(), agendaOf(deadline("hd0", monday)), everyDayTwice(monday)))
        .contains("2026-03-13 STEP -1", "2026-03-16 STEP 0");
  }

  @Test
  void whatIsDueAtTheWeekendIsDueOnFridayAndOverdueOnMonday() {
    LocalDate sunday = LocalDate.of(2026, 3, 15);
    assertThat(
            toldOn(
                rules(ladder(true, 1, 1, 0)),
                agendaOf(deadline("hd0", sunday)),
                everyDayTwice(sunday.plusDays(1))))
        .containsExactly("2026-03-12 STEP -1", "2026-03-13 STEP 0", "2026-03-16 STEP 1");
  }

  @Test
  void calendarDaysAreRemindedOfOnTheWorkingDayBeforeOrAfter() {
    LocalDate tuesday = LocalDate.of(2026, 3, 17);
    assertThat(
            toldOn(
                rules(ladder(false, 5, 3, 0)),
                agendaOf(deadline("hd0", tuesday)),
                everyDayTwice(tuesday.plusDays(7))))
        .containsExactly("2026-03-13 STEP -3", "2026-03-17 STEP 0", "2026-03-23 STEP 5");
  }

  @Test
  void nothingIsToldOverTetAndTheStepsGoOnAfterIt() {
    // In 2026 offices are closed from Saturday 14/2 to Sunday 22/2.
    LocalDate duringTet = LocalDate.of(2026, 2, 18);
    Agenda agenda = agendaOf(owedSince(LocalDate.of(2026, 2, 2), duringTet));
    assertThat(
            toldOn(rules(), agenda, LocalDate.of(2026, 2, 2).datesUntil(LocalDate.of(2026, 2, 27))))
        .containsExactly(
            "2026-02-04 STEP -7",
            "2026-02-10 STEP -3",
            "2026-02-12 STEP -1",
            "2026-02-13 STEP 0",
            "2026-02-24 STEP 2",
            "2026-02-25 HEAD 0",
            "2026-02-26 STEP 4");
  }

  @Test
  void afterDaysOfStillnessOneReminderIsMadeUpFor() {
    Stream<LocalDate> late = Stream.of(DUE.minusDays(20), DUE.plusDays(3), DUE.plusDays(3));
    assertThat(toldOn(rules(), agendaOf(deadline("hd0", DUE)), late))
        .containsExactly("2026-03-11 STEP -14", "2026-04-03 STEP 2", "2026-04-03 HEAD 0");
  }

  @Test
  void nobodyIsRemindedOfWhatIsDone() {
    Agenda done =
        agendaOf(
            deadline("hd0", DUE),
            Deadline.of(
                activity(WARD, "hd0", DUE, ActivityStatus.COMPLETED, null, 2), morningOf(TODAY)));
    assertThat(rules().due(done, DUE.plusDays(30))).isEmpty();
    assertThat(rules().nextLook(done, TODAY)).isNull();
  }

  @Test
  void aDeadlineThatMovesBeginsItsLadderAnew() {
    Agenda agenda = agendaOf(deadline("hd0", DUE));
    agenda = agenda.reminded(rules().due(agenda, DUE.minusDays(5)));
    Agenda extended =
        agenda.after(
            List.of(
                Deadline.of(
                    activity(WARD, "hd0", DUE.plusDays(60), ActivityStatus.IN_PROGRESS, null, 2),
                    morningOf(TODAY))));
    assertThat(rules().due(extended, DUE)).isEmpty();
    assertThat(rules().due(extended, DUE.plusDays(56)))
        .extracting(DueReminder::id)
        .containsExactly("reminder~pke-hoach-1~uphuong1~hd0~3-before~2026-05-30");
  }

  @Test
  void stepsBeforeTheUnitOwedItAreNotMadeUpFor() {
    Agenda late = agendaOf(deadline("hd0", TODAY.plusDays(2)));
    assertThat(rules(ladder(true, 2, 14, 0)).due(late, TODAY)).isEmpty();
    assertThat(rules(ladder(true, 2, 14, 0)).due(late, TODAY.plusDays(2))).hasSize(1);
  }

  @Test
  void whatWasOverdueWhenTheUnitFirstOwedItIsEscalatedAsManyDaysLater() {
    Agenda late = agendaOf(owedSince(TODAY, TODAY.minusDays(20)));
    assertThat(toldOn(rules(), late, TODAY.datesUntil(TODAY.plusDays(10))).stream())
        .contains("2026-03-05 HEAD 0", "2026-03-11 SUPERIOR 0");
  }

  @Test
  void historyIsNotRemindedOf() {
    Deadline history = deadline("hd0", TODAY.minusDays(31));
    assertThat(history.isHistory()).isTrue();
    assertThat(deadline("hd0", TODAY.minusDays(30)).isHistory()).isFalse();
    assertThat(rules().due(agendaOf(history), TODAY.plusDays(20))).isEmpty();
    assertThat(rules().nextLook(agendaOf(history), TODAY)).isNull();
  }

  @Test
  void whatWasTakenOverFromAUnitThatEndedIsNoHistoryAndIsToldOnceAtOnceThenAsEver() {
    Deadline old = takenOverToday(TODAY.minusDays(200));
    assertThat(old.isHistory()).isFalse();
    assertThat(rules().nextLook(agendaOf(old), TODAY)).isEqualTo(TODAY);
    List<String> told = toldOn(rules(), agendaOf(old), everyDayTwice(TODAY.plusDays(9)));
    assertThat(told.getFirst()).startsWith(TODAY + " STEP ");
    assertThat(told).contains("2026-03-05 HEAD 0", "2026-03-11 SUPERIOR 0");
    assertThat(told.stream().filter(one -> one.contains("STEP"))).hasSizeBetween(4, 5);
  }

  @Test
  void whatWasTakenOverBeforeItIsDueFollowsTheLadderOnly() {
    Deadline fresh = takenOverToday(DUE);
    assertThat(rules().due(agendaOf(fresh), TODAY)).isEmpty();
    assertThat(rules().nextLook(agendaOf(fresh), TODAY)).isEqualTo(LocalDate.of(2026, 3, 11));
  }

  @Test
  void somebodyLooksAgainOnTheNextDayWithAStepAndToday() {
    Agenda agenda = agendaOf(deadline("hd0", DUE));
    assertThat(rules().nextLook(agenda, TODAY)).isEqualTo(LocalDate.of(2026, 3, 11));
    assertThat(rules().nextLook(agenda, DUE.plusDays(9))).isEqualTo(DUE.plusDays(9));
    Agenda told = agenda.reminded(rules().due(agenda, DUE));
    assertThat(rules().nextLook(told, DUE.plusDays(1))).isEqualTo(LocalDate.of(2026, 4, 2));
  }

  @Test
  void aKindWithoutStepsIsNeverRemindedOf() {
    assertThat(rules(ladder(true, 0)).nextLook(agendaOf(deadline("hd0", DUE)), TODAY)).isNull();
    assertThat(rules(ladder(true, 0)).due(agendaOf(deadline("hd0", DUE)), DUE)).isEmpty();
  }

  @Test
  void severalAreNamedInTheOrderOfTheirDays() {
    Agenda agenda = agendaOf(deadline("hd1", DUE.plusDays(3)), deadline("hd0", DUE));
    assertThat(rules().due(agenda, DUE))
        .extracting(DueReminder::due)
        .containsExactly(DUE, DUE.plusDays(3));
  }
}
