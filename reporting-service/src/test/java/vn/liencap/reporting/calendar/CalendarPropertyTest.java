package vn.liencap.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.liencap.calendar.LunarCalendar;
import vn.liencap.calendar.WorkingDays;
import vn.liencap.calendar.WorkingYear;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.reporting.Slice;
import vn.liencap.reporting.calendar.domain.BuiltInRegimes;
import vn.liencap.reporting.calendar.domain.Deadlines;
import vn.liencap.reporting.calendar.domain.Ladder;
import vn.liencap.reporting.calendar.domain.Regime;
import vn.liencap.reporting.calendar.domain.ReportingPeriod;
import vn.liencap.reporting.calendar.domain.WorkingYearCheck;

/** The calendar over the years 2020 to 2040. */
class CalendarPropertyTest {
  private static final int FIRST = 2020;
  private static final int LAST = 2040;
  private static final WorkingDays DAYS = new WorkingDays(CalendarPropertyTest::computed);

  private static WorkingYear computed(int year) {
    return WorkingYear.computed(year, LunarCalendar.of(year));
  }

  @Provide
  Arbitrary<Regime> regimes() {
    return Arbitraries.of(BuiltInRegimes.all());
  }

  @Provide
  Arbitrary<ReportingPeriod> periods() {
    return Arbitraries.of(
        IntStream.rangeClosed(FIRST, LAST)
            .boxed()
            .flatMap(
                year -> BuiltInRegimes.all().stream().flatMap(it -> it.periodsOf(year).stream()))
            .toList());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, (int) LocalDate.of(LAST, 12, 31).toEpochDay() - epochDay(FIRST))
        .map(offset -> LocalDate.of(FIRST, 1, 1).plusDays(offset));
  }

  private static int epochDay(int year) {
    return (int) LocalDate.of(year, 1, 1).toEpochDay();
  }

  private static Regime regimeOf(ReportingPeriod period) {
    return BuiltInRegimes.all().stream()
        .filter(it -> it.id().equals(period.regime()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Slice> slices(int year, String... codes) {
    return List.of(codes).stream()
        .flatMap(code -> BuiltInRegimes.ND09.period(year, code).orElseThrow().slices().stream())
        .toList();
  }

  @Property
  void everyPeriodIsTheUnionOfItsSlices(@ForAll("periods") ReportingPeriod period) {
    List<Slice> slices = period.slices();

    assertThat(slices.getFirst().from()).isEqualTo(period.from());
    assertThat(slices.getLast().to()).isEqualTo(period.to());
    assertThat(slices.stream().mapToLong(it -> it.to().toEpochDay() - it.from().toEpochDay() + 1))
        .satisfies(
            lengths ->
                assertThat(lengths.stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(period.to().toEpochDay() - period.from().toEpochDay() + 1));
  }

  @Property
  void monthsMakeQuartersAndQuartersTheYear(@ForAll @IntRange(min = FIRST, max = LAST) int year) {
    assertThat(slices(year, "M01", "M02", "M03")).isEqualTo(slices(year, "Q1"));
    assertThat(slices(year, "M04", "M05", "M06")).isEqualTo(slices(year, "Q2"));
    assertThat(slices(year, "M07", "M08", "M09")).isEqualTo(slices(year, "Q3"));
    assertThat(slices(year, "M10", "M11", "M12")).isEqualTo(slices(year, "Q4"));
    assertThat(slices(year, "Q1", "Q2")).isEqualTo(slices(year, "H1"));
    assertThat(slices(year, "H1", "Q3", "Q4")).isEqualTo(slices(year, "Y"));
  }

  @Property
  void everyDayLiesInOneMonthOneQuarterAndOneYear(@ForAll("days") LocalDate day) {
    List<ReportingPeriod> found = BuiltInRegimes.ND09.periodsWith(day);

    assertThat(found).filteredOn(it -> it.code().startsWith("M")).hasSize(1);
    assertThat(found).filteredOn(it -> it.code().startsWith("Q")).hasSize(1);
    assertThat(found).filteredOn(it -> it.code().equals("Y")).hasSize(1);
    assertThat(BuiltInRegimes.CCHC581.periodsWith(day)).anyMatch(it -> it.code().equals("Y"));
  }

  @Property
  void aBuiltInRegimeIsSound(@ForAll("regimes") Regime regime) {
    assertThat(regime.faults()).isEmpty();
    assertThat(regime.faultsAfter(regime)).isEmpty();
  }

  @Property
  void aReportIsDueOnAWorkingDayAfterTheCutOff(@ForAll("periods") ReportingPeriod period) {
    Regime regime = regimeOf(period);
    for (Ladder.Step step : regime.due().steps()) {
      LocalDate due = Deadlines.due(regime, period, step.level(), DAYS);
      assertThat(DAYS.works(due)).isTrue();
      assertThat(due).isAfterOrEqualTo(DAYS.plus(period.to(), 1));
      assertThat(due).isAfterOrEqualTo(period.to().withDayOfMonth(step.day()));
      assertThat(Deadlines.lock(regime, period, step.level(), DAYS)).isAfter(due);
    }
  }

  @Property
  void noLevelIsDueBeforeTheOneBelow(@ForAll("periods") ReportingPeriod period) {
    Regime regime = regimeOf(period);
    List<LocalDate> due =
        regime.due().steps().stream()
            .map(step -> Deadlines.due(regime, period, step.level(), DAYS))
            .toList();
    assertThat(due).isSorted();
    assertThat(due.getFirst()).isEqualTo(Deadlines.due(regime, period, Level.COMMUNE, DAYS));
  }

  @Property
  void movingToAWorkingDayTwiceIsOnce(@ForAll("days") LocalDate day) {
    LocalDate moved = DAYS.onOrAfter(day);

    assertThat(DAYS.works(moved)).isTrue();
    assertThat(DAYS.onOrAfter(moved)).isEqualTo(moved);
    assertThat(moved).isBetween(day, day.plusDays(12));
  }

  @Property
  void workingDaysAddUp(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 0, max = 15) int some,
      @ForAll @IntRange(min = 0, max = 15) int more) {
    assertThat(DAYS.plus(DAYS.plus(day, some), more)).isEqualTo(DAYS.plus(day, some + more));
  }

  @Property
  void aYearHasItsElevenHolidaysAndADayForEachOnAWeekend(
      @ForAll @IntRange(min = FIRST, max = LAST) int year) {
    WorkingYear table = computed(year);

    assertThat(WorkingYearCheck.of(table)).isEmpty();
    assertThat(table.daysOff().values()).filteredOn("Tết Âm lịch"::equals).hasSize(5);
    // The Hùng Kings' day may fall on 30 April itself or on 1 May.
    assertThat(table.daysOff().keySet())
        .filteredOn(day -> day.getDayOfWeek().getValue() < 6)
        .hasSizeBetween(10, 11);
  }
}
