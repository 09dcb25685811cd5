package vn.liencap.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LunarCalendarTest {

  /** As published; China's new year was a day later in 2007 and is in 2030, and a month in 1985. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1968-01-29", "1985-01-21", "2007-02-17", "2020-01-25", "2021-02-12", "2022-02-01",
        "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26",
        "2030-02-02"
      })
  void tetIsTheDayOfVietNam(LocalDate tet) {
    assertThat(LunarCalendar.of(tet.getYear()).newYear()).isEqualTo(tet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-04-02",
        "2021-04-21",
        "2022-04-10",
        "2023-04-29",
        "2024-04-18",
        "2025-04-07",
        "2026-04-26"
      })
  void theHungKingsAreRememberedInTheThirdLunarMonth(LocalDate day) {
    assertThat(LunarCalendar.of(day.getYear()).hungKings()).isEqualTo(day);
  }
}
