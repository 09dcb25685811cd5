package vn.liencap.activity.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;

class PlanCalendarTest {
  private static final LocalDate ISSUED = LocalDate.of(2023, 2, 20);
  private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

  private final PlanCalendar calendar = new PlanCalendar(2023, ISSUED);

  @Test
  void december2023IsThatMonth() {
    assertThat(calendar.window(timing(TimingKind.MONTH, 2023, null, 12)))
        .isEqualTo(window("2023-12-01", "2023-12-31"));
  }

  @Test
  void aMonthWithoutAYearIsOneOfThePlansYear() {
    assertThat(calendar.window(timing(TimingKind.MONTH, null, null, 2)))
        .isEqualTo(window("2023-02-01", "2023-02-28"));
  }

  @Test
  void theFourthQuarterOf2021IsItsThreeMonths() {
    assertThat(calendar.window(timing(TimingKind.QUARTER, 2021, 4, null)))
        .isEqualTo(window("2021-10-01", "2021-12-31"));
  }

  @Test
  void beforeADayLeavesTheTimeFromIssuingOn() {
    assertThat(calendar.window(dates(TimingKind.DATE, null, LocalDate.of(2023, 11, 14))))
        .isEqualTo(window("2023-02-20", "2023-11-14"));
  }

  @Test
  void onADayIsThatDay() {
    LocalDate day = LocalDate.of(2023, 9, 2);
    assertThat(calendar.window(dates(TimingKind.DATE, day, day)))
        .isEqualTo(window("2023-09-02", "2023-09-02"));
    assertThat(calendar.window(dates(TimingKind.DATE, day, null)))
        .isEqualTo(window("2023-09-02", "2023-09-02"));
  }

  @Test
  void aRangeIsItsDaysInWhicheverOrderTheyWerePrinted() {
    LocalDate from = LocalDate.of(2023, 3, 1);
    LocalDate to = LocalDate.of(2023, 5, 31);
    assertThat(calendar.window(dates(TimingKind.RANGE, from, to)))
        .isEqualTo(calendar.window(dates(TimingKind.RANGE, to, from)))
        .isEqualTo(window("2023-03-01", "2023-05-31"));
    assertThat(calendar.window(dates(TimingKind.RANGE, from, null)))
        .isEqualTo(window("2023-03-01", "2023-12-31"));
  }

  @Test
  void aYearIsFromIssuingToItsEnd() {
    assertThat(calendar.window(timing(TimingKind.YEAR, null, null, null)))
        .isEqualTo(window("2023-02-20", "2023-12-31"));
    assertThat(calendar.window(timing(TimingKind.YEAR, 2024, null, null)))
        .isEqualTo(window("2024-01-01", "2024-12-31"));
  }

  @Test
  void continuousWorkIsDueAtTheEndOfTheYearAndShownEveryQuarter() {
    assertThat(calendar.window(timing(TimingKind.CONTINUOUS, null, null, null)))
        .isEqualTo(new Window(ISSUED, YEAR_END, Rhythm.QUARTER));
  }

  @Test
  void recurringWorkIsShownAsOftenAsItRecurs() {
    var monthly =
        new Timing(TimingKind.RECURRING, "hằng tháng", null, null, null, null, null, Rhythm.MONTH);
    assertThat(calendar.window(monthly)).isEqualTo(new Window(ISSUED, YEAR_END, Rhythm.MONTH));
    assertThat(calendar.window(timing(TimingKind.RECURRING, null, null, null)).evidence())
        .isEqualTo(Rhythm.QUARTER);
  }

  @Test
  void nothingSaidMeansByTheEndOfTheYear() {
    assertThat(calendar.window(timing(TimingKind.UNSPECIFIED, null, null, null)))
        .isEqualTo(window("2023-02-20", "2023-12-31"));
  }

  @Test
  void whatMakesNoSenseIsReadAsNotSaid() {
    assertThat(calendar.window(timing(TimingKind.QUARTER, null, 7, null)))
        .isEqualTo(window("2023-02-20", "2023-12-31"));
    assertThat(calendar.window(timing(TimingKind.MONTH, null, null, 13)))
        .isEqualTo(window("2023-02-20", "2023-12-31"));
    assertThat(calendar.window(dates(TimingKind.DATE, null, null)))
        .isEqualTo(window("2023-02-20", "2023-12-31"));
  }

  @Property
  void everyTimingHasAWindow(
      @ForAll("timings") Timing timing, @ForAll("calendars") PlanCalendar any) {
    Window window = any.window(timing);

    assertThat(window.due()).isAfterOrEqualTo(window.start());
    boolean goesOn =
        timing.kind() == TimingKind.CONTINUOUS || timing.kind() == TimingKind.RECURRING;
    assertThat(window.evidence() != null).isEqualTo(goesOn);
  }

  @Property
  void theDayOfIssueNeverMovesTheLastDay(
      @ForAll("timings") Timing timing, @ForAll("calendars") PlanCalendar any) {
    assertThat(any.window(timing).due())
        .isEqualTo(new PlanCalendar(any.year(), null).window(timing).due());
  }

  @Property
  void aQuarterIsThreeWholeMonths(
      @ForAll @IntRange(min = 1, max = 4) int quarter,
      @ForAll @IntRange(min = 2010, max = 2040) int year) {
    Window window = calendar.window(timing(TimingKind.QUARTER, year, quarter, null));

    assertThat(window.start().getDayOfMonth()).isEqualTo(1);
    assertThat(window.due().plusDays(1)).isEqualTo(window.start().plusMonths(3));
    assertThat((window.start().getMonthValue() - 1) / 3 + 1).isEqualTo(quarter);
  }

  @Provide
  Arbitrary<PlanCalendar> calendars() {
    return Combinators.combine(Arbitraries.integers().between(2010, 2040), days())
        .as(PlanCalendar::new);
  }

  @Provide
  Arbitrary<Timing> timings() {
    return Combinators.combine(
            Arbitraries.of(TimingKind.class),
            Arbitraries.integers().between(2010, 2040).injectNull(0.5),
            Arbitraries.integers().between(-1, 6).injectNull(0.3),
            Arbitraries.integers().between(-1, 14).injectNull(0.3),
            days(),
            days(),
            Arbitraries.of(Rhythm.class).injectNull(0.3))
        .as(
            (kind, year, quarter, month, from, to, every) ->
                new Timing(kind, null, year, quarter, month, from, to, every));
  }

  private static Arbitrary<@Nullable LocalDate> days() {
    return Dates.dates()
        .between(LocalDate.of(2010, 1, 1), LocalDate.of(2040, 12, 31))
        .injectNull(0.3);
  }

  private static Window window(String start, String due) {
    return Window.between(LocalDate.parse(start), LocalDate.parse(due));
  }

  private static Timing timing(
      TimingKind kind, @Nullable Integer year, @Nullable Integer quarter, @Nullable Integer month) {
    return new Timing(kind, null, year, quarter, month, null, null, null);
  }

  private static Timing dates(TimingKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Timing(kind, null, null, null, null, from, to, null);
  }
}
