package vn.liencap.reporting.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.contracts.Actor;

class ReportingPeriodTest {

  /** Nothing is stored: the built-in regimes as they are. */
  private static final Regimes REGIMES =
      new Regimes() {
        @Override
        public List<Regime> all() {
          return BuiltInRegimes.all();
        }

        @Override
        public Optional<Regime> find(String id) {
          return all().stream().filter(regime -> regime.id().equals(id)).findFirst();
        }

        @Override
        public boolean keep(Regime regime, Actor by) {
          return false;
        }
      };

  @ParameterizedTest
  @CsvSource({
    "CCHC581-2026-Q1,2025-12-15,2026-03-14,Quý I năm 2026",
    "CCHC581-2026-H1,2025-12-15,2026-06-14,6 tháng đầu năm 2026",
    "CCHC581-2026-Q3,2026-06-15,2026-09-14,Quý III năm 2026",
    "CCHC581-2026-Y,2025-12-15,2026-12-14,Năm 2026",
    "ND09-2026-M01,2025-12-15,2026-01-14,Tháng 1 năm 2026",
    "ND09-2026-M03,2026-02-15,2026-03-14,Tháng 3 năm 2026",
    "ND09-2026-Q4,2026-09-15,2026-12-14,Quý IV năm 2026"
  })
  void anIdNamesItsPeriod(String id, LocalDate from, LocalDate to, String label) {
    ReportingPeriod period = REGIMES.period(id).orElseThrow();

    assertThat(period.id()).isEqualTo(id);
    assertThat(period.from()).isEqualTo(from);
    assertThat(period.to()).isEqualTo(to);
    assertThat(period.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "CCHC581", "CCHC581-2026-Q2", "CCHC581-1999-Q1", "OTHER-2026-Y", "a-b-c"})
  void whatNamesNoPeriodFindsNone(String id) {
    assertThat(REGIMES.period(id)).isEmpty();
  }

  @Test
  void aPeriodWithoutAnIdCannotBeMade() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PeriodId("ND09", 26, "Q1"));
  }

  @Test
  void aDayInLateDecemberBelongsToTheNextYear() {
    assertThat(BuiltInRegimes.CCHC581.periodsWith(LocalDate.of(2025, 12, 15)))
        .extracting(ReportingPeriod::id)
        .containsExactly("CCHC581-2026-Q1", "CCHC581-2026-H1", "CCHC581-2026-Y");
  }
}
