package vn.liencap.reporting.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2024-05-01, 2025-01-01", // not yet begun
    "2025-08-20, 2025-08-20", // running
    "2026-06-15, 2025-12-31" // over: the tree of its own time
  })
  void aYearIsCountedInTheTreeOfItsTime(LocalDate today, LocalDate day) {
    assertThat(Period.of("Y2025").dayOfTree(today)).isEqualTo(day);
  }

  @Test
  void aKeyAndItsYearAreTheSame() {
    assertThat(Period.of("Y2026")).isEqualTo(Period.ofYear(2026));
  }

  @Test
  void aPeriodOfReportsKeepsItsDaysInItsKey() {
    Period quarter =
        Period.ofReports("CCHC581-2026-Q1", LocalDate.of(2025, 12, 15), LocalDate.of(2026, 3, 14));

    assertThat(quarter.key()).isEqualTo("CCHC581-2026-Q1_20251215-20260314");
    assertThat(Period.of(quarter.key())).isEqualTo(quarter);
    assertThat(Period.of("2026-03a").lastDay()).isEqualTo("2026-03-14");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q1_20261301-20260314", "", "2026", "Y26", "Y2026Q1", "y2026"})
  void anythingElseNamesNoPeriod(String key) {
    assertThatThrownBy(() -> Period.of(key)).isInstanceOf(IllegalArgumentException.class);
  }
}
