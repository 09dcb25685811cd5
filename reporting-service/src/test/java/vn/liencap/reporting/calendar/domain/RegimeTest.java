package vn.liencap.reporting.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liencap.calendar.WorkingDays;
import vn.liencap.calendar.WorkingYear;
import vn.liencap.contracts.Level;
import vn.liencap.reporting.calendar.domain.Ladder.Step;

class RegimeTest {
  private static final Ladder LADDER = new Ladder(1, List.of(new Step(Level.COMMUNE, 5)));

  private static Regime with(String id, Ladder ladder, PeriodRule... rules) {
    return new Regime(id, "Báo cáo", "Văn bản", List.of(rules), ladder, true, 5, 0);
  }

  private static PeriodRule rule(String code, Border from, Border to) {
    return new PeriodRule(code, "Kỳ {năm}", from, to);
  }

  private static PeriodRule quarter() {
    return rule("Q1", new Border(1, 1), new Border(3, 31));
  }

  @Test
  void aRegimeByCalendarMonthsIsSoundAndDueInTheMonthAfter() {
    Regime regime = with("RIENG", LADDER, quarter());
    var days = new WorkingDays(year -> new WorkingYear(year, Map.of(), Set.of(), false, 1));

    assertThat(regime.faults()).isEmpty();
    ReportingPeriod period = regime.period(2026, "Q1").orElseThrow();
    assertThat(Deadlines.due(regime, period, Level.COMMUNE, days))
        .isEqualTo(LocalDate.of(2026, 4, 6));
  }

  @ParameterizedTest
  @CsvSource({
    "1,2,3,31,.from",
    "1,1,3,20,.to",
    "1,1,2,28,.to",
    "3,1,2,14,.to",
    "1,1,13,31,''",
    "1,1,3,0,''",
    "1,31,3,31,.from"
  })
  void aPeriodThatCutsASliceIsRefused(
      int fromMonth, int fromDay, int toMonth, int toDay, String field) {
    Regime regime =
        with(
            "RIENG",
            LADDER,
            rule("Q1", new Border(fromMonth, fromDay), new Border(toMonth, toDay)));

    assertThat(regime.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).isEqualTo("periods[0]" + field);
              assertThat(fault.message()).matches(".*[ăâđêôơư].*");
            });
  }

  @Test
  void februaryMayEndAPeriod() {
    assertThat(
            with("RIENG", LADDER, rule("M02", new Border(2, 1), new Border(2, 31)))
                .period(2028, "M02")
                .orElseThrow()
                .slices())
        .hasSize(2);
  }

  @Test
  void aCodeAnIdAndALevelAreThereOnce() {
    Ladder twice = new Ladder(0, List.of(new Step(Level.COMMUNE, 5), new Step(Level.COMMUNE, 6)));

    assertThat(with("CÓ DẤU", twice, quarter(), quarter()).faults())
        .extracting(Fault::field)
        .containsExactly("id", "periods[1].code", "due.steps[1].level");
  }

  @Test
  void theLadderNeverGoesDown() {
    Ladder down = new Ladder(0, List.of(new Step(Level.COMMUNE, 20), new Step(Level.PROVINCE, 17)));

    assertThat(with("RIENG", down, quarter()).faults())
        .extracting(Fault::field)
        .containsExactly("due.steps[1].day");
  }

  @Test
  void withoutPeriodsOrStepsNothingIsKept() {
    assertThat(with("RIENG", new Ladder(0, List.of())).faults())
        .extracting(Fault::field)
        .containsExactly("periods", "due.steps");
  }

  @Test
  void theLadderOfABuiltInRegimeMayChangeButNotItsPeriods() {
    Regime before = BuiltInRegimes.CCHC581;

    assertThat(
            with("CCHC581", LADDER, before.periods().toArray(PeriodRule[]::new))
                .faultsAfter(before))
        .isEmpty();
    assertThat(with("CCHC581", LADDER, quarter()).faultsAfter(before)).hasSize(1);
  }

  @Test
  void aPeriodThatReportsAreKeptByStays() {
    Regime before = with("RIENG", LADDER, quarter());
    PeriodRule more = rule("Q2", new Border(4, 1), new Border(6, 31));

    assertThat(with("RIENG", LADDER, quarter(), more).faultsAfter(before)).isEmpty();
    assertThat(with("RIENG", LADDER, more).faultsAfter(before)).hasSize(1);
  }

  @Test
  void aTableOfDaysOffIsOfItsYearAndWorksOnlyWeekends() {
    LocalDate saturday = LocalDate.of(2026, 8, 22);
    LocalDate monday = LocalDate.of(2026, 8, 31);
    var wrong =
        new WorkingYear(
            2026,
            Map.of(LocalDate.of(2027, 1, 1), "Tết", saturday, "Nghỉ"),
            Set.of(saturday, monday),
            false,
            0);

    assertThat(WorkingYearCheck.of(wrong))
        .extracting(Fault::message)
        .containsExactly(
            "01/01/2027 không thuộc năm 2026.",
            "31/08/2026 không phải thứ Bảy, Chủ nhật nên không cần làm bù.",
            "22/08/2026 vừa là ngày nghỉ vừa là ngày làm bù; hãy bỏ một.");
  }
}
