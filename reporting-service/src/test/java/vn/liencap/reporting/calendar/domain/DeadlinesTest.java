package vn.liencap.reporting.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liencap.calendar.LunarDays;
import vn.liencap.calendar.WorkingDays;
import vn.liencap.calendar.WorkingYear;
import vn.liencap.contracts.Level;

class DeadlinesTest {
  private static final LunarDays OF_2026 =
      new LunarDays(LocalDate.of(2026, 2, 17), LocalDate.of(2026, 4, 26));
  private static final WorkingDays DAYS =
      new WorkingDays(year -> WorkingYear.computed(year, OF_2026));

  private static LocalDate due(Regime regime, String code, Level level) {
    return Deadlines.due(regime, regime.period(2026, code).orElseThrow(), level, DAYS);
  }

  @ParameterizedTest
  @CsvSource({
    "COMMUNE,2026-03-16",
    "DEPARTMENT,2026-03-17",
    "PROVINCE,2026-03-20",
    "MINISTRY,2026-03-25"
  })
  void theFirstQuarterOf2026GoesUpTheLadder(Level level, LocalDate due) {
    assertThat(due(BuiltInRegimes.CCHC581, "Q1", level)).isEqualTo(due);
  }

  /** The 20th of June 2026 is a Saturday. */
  @Test
  void aDueDayOnAWeekendMovesToMonday() {
    assertThat(due(BuiltInRegimes.CCHC581, "H1", Level.PROVINCE))
        .isEqualTo(LocalDate.of(2026, 6, 22));
  }

  @Test
  void aRegimeThatMovesNothingKeepsItsDay() {
    Regime moves = BuiltInRegimes.CCHC581;
    Regime stays =
        new Regime(
            moves.id(), moves.name(), moves.source(), moves.periods(), moves.due(), false, 5, 1);

    assertThat(due(stays, "H1", Level.PROVINCE)).isEqualTo(LocalDate.of(2026, 6, 20));
  }

  /** Offices are closed from 14/2 to 22/2/2026; the ladder's days 17 and 18 fall in between. */
  @Test
  void levelsWhoseDaysTetMovesShareTheFirstWorkingDay() {
    LocalDate first = LocalDate.of(2026, 2, 23);

    assertThat(due(BuiltInRegimes.ND09, "M02", Level.COMMUNE)).isEqualTo(first);
    assertThat(due(BuiltInRegimes.ND09, "M02", Level.PROVINCE)).isEqualTo(first);
    assertThat(due(BuiltInRegimes.ND09, "M02", Level.MINISTRY))
        .isEqualTo(LocalDate.of(2026, 2, 25));
  }

  @Test
  void nothingIsDueBeforeOneWorkingDayAfterTheCutOff() {
    LocalDate cutOff = LocalDate.of(2026, 3, 14);
    var offUntilThe19th =
        new WorkingYear(
            2026,
            Map.of(
                cutOff.plusDays(2), "Nghỉ", cutOff.plusDays(3), "Nghỉ", cutOff.plusDays(4), "Nghỉ"),
            Set.of(),
            false,
            1);
    Regime regime = BuiltInRegimes.CCHC581;

    assertThat(
            Deadlines.due(
                regime,
                regime.period(2026, "Q1").orElseThrow(),
                Level.COMMUNE,
                new WorkingDays(_ -> offUntilThe19th)))
        .isEqualTo(LocalDate.of(2026, 3, 19));
  }

  @Test
  void aLevelThatIsNotOnTheLadderIsDueWithTheLowest() {
    assertThat(due(BuiltInRegimes.CCHC581, "Q1", new Level("VILLAGE")))
        .isEqualTo(due(BuiltInRegimes.CCHC581, "Q1", Level.COMMUNE));
  }

  @Test
  void theLockIsFiveWorkingDaysLater() {
    Regime regime = BuiltInRegimes.CCHC581;
    assertThat(Deadlines.lock(regime, regime.period(2026, "Q1").orElseThrow(), Level.COMMUNE, DAYS))
        .isEqualTo(LocalDate.of(2026, 3, 23));
  }
}
