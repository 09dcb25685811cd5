package vn.liencap.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  private static final LunarDays OF_2026 =
      new LunarDays(LocalDate.of(2026, 2, 17), LocalDate.of(2026, 4, 26));
  private static final LunarDays OF_2023 =
      new LunarDays(LocalDate.of(2023, 1, 22), LocalDate.of(2023, 4, 29));

  private static WorkingDays of(LunarDays lunar) {
    return new WorkingDays(year -> WorkingYear.computed(year, lunar));
  }

  @Test
  void theHolidaysOf2026AreTheOnesOfTheLaw() {
    assertThat(WorkingYear.computed(2026, OF_2026).daysOff())
        .containsOnlyKeys(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 2, 16),
            LocalDate.of(2026, 2, 17),
            LocalDate.of(2026, 2, 18),
            LocalDate.of(2026, 2, 19),
            LocalDate.of(2026, 2, 20),
            LocalDate.of(2026, 4, 26),
            LocalDate.of(2026, 4, 27),
            LocalDate.of(2026, 4, 30),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 9, 2));
  }

  /** In 2023 offices were closed from 29/4 to 3/5. */
  @Test
  void twoHolidaysOnAWeekendGiveTheTwoDaysAfterTheThird() {
    WorkingYear year = WorkingYear.computed(2023, OF_2023);

    assertThat(year.daysOff())
        .containsEntry(LocalDate.of(2023, 5, 2), "Nghỉ bù Giỗ Tổ Hùng Vương")
        .containsEntry(LocalDate.of(2023, 5, 3), "Nghỉ bù Ngày Chiến thắng");
    assertThat(of(OF_2023).onOrAfter(LocalDate.of(2023, 4, 29)))
        .isEqualTo(LocalDate.of(2023, 5, 4));
  }

  /** As the Government chose in these years. */
  @ParameterizedTest
  @CsvSource({"2021-09-03", "2022-09-01", "2023-09-01", "2024-09-03", "2025-09-01", "2026-09-01"})
  void nationalDayTakesTheDayThatJoinsAWeekend(LocalDate beside) {
    LunarDays lunar = new LunarDays(beside.withDayOfYear(40), beside.withDayOfYear(110));
    assertThat(WorkingYear.computed(beside.getYear(), lunar).daysOff())
        .containsEntry(beside, "Quốc khánh (ngày liền kề)");
  }

  @Test
  void aSaturdayThatIsWorkedInsteadIsAWorkingDay() {
    LocalDate monday = LocalDate.of(2026, 8, 31);
    LocalDate saturday = LocalDate.of(2026, 8, 22);
    var swapped = new WorkingYear(2026, Map.of(monday, "Hoán đổi"), Set.of(saturday), false, 1);
    var days = new WorkingDays(_ -> swapped);

    assertThat(days.works(saturday)).isTrue();
    assertThat(days.works(saturday.plusDays(1))).isFalse();
    assertThat(days.onOrAfter(monday)).isEqualTo(monday.plusDays(1));
  }

  @Test
  void theDayItselfIsNotCounted() {
    WorkingDays days = of(OF_2026);
    LocalDate friday = LocalDate.of(2026, 3, 20);

    assertThat(days.plus(friday, 0)).isEqualTo(friday);
    assertThat(days.plus(friday, 1)).isEqualTo(LocalDate.of(2026, 3, 23));
    assertThat(days.plus(LocalDate.of(2026, 2, 14), 1)).isEqualTo(LocalDate.of(2026, 2, 23));
  }
}
