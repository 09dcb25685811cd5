package vn.liencap.portal.pages.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.liencap.contracts.Level;
import vn.liencap.portal.services.RegimeView;
import vn.liencap.portal.services.ReportingPeriodView;
import vn.liencap.portal.services.Tagged;
import vn.liencap.portal.services.WorkingYearView;

/**
 * A year of reports as the page shows it.
 *
 * @param level whose days are shown
 * @param levels those that may be chosen
 * @param days the days off, with the version the person has seen
 */
record CalendarYear(
    int year, Level level, List<Level> levels, List<Rows> regimes, Tagged<WorkingYearView> days) {
  private static final LocalDate NO_DISTRICTS_FROM = LocalDate.of(2025, Month.JULY, 1);
  private static final int SOON = 14;

  /** A regime and its periods. */
  record Rows(RegimeView regime, List<Row> rows) {}

  /**
   * A period and its days for the level that is shown.
   *
   * @param left days from today until it is due
   */
  record Row(ReportingPeriodView period, ReportingPeriodView.Dates dates, long left) {

    /** True when it is due today or soon. */
    public boolean near() {
      return left >= 0 && left <= SOON;
    }
  }

  static CalendarYear of(
      int year,
      Level level,
      List<RegimeView> regimes,
      List<ReportingPeriodView> periods,
      Tagged<WorkingYearView> days,
      LocalDate today) {
    var rows =
        regimes.stream()
            .map(it -> new Rows(it, rows(it, periods, level, today)))
            .sorted((one, other) -> Integer.compare(one.rows().size(), other.rows().size()))
            .toList();
    return new CalendarYear(year, level, levels(periods, year), rows, days);
  }

  private static List<Row> rows(
      RegimeView regime, List<ReportingPeriodView> periods, Level level, LocalDate today) {
    return periods.stream()
        .filter(period -> period.regime().equals(regime.id()))
        .map(
            period -> {
              var dates = period.of(level);
              return new Row(period, dates, ChronoUnit.DAYS.between(today, dates.due()));
            })
        .toList();
  }

  private static List<Level> levels(List<ReportingPeriodView> periods, int year) {
    boolean districts = LocalDate.of(year, Month.JANUARY, 1).isBefore(NO_DISTRICTS_FROM);
    return periods.stream()
        .flatMap(period -> period.ladder().stream())
        .map(ReportingPeriodView.Dates::level)
        .filter(level -> districts || !level.equals(Level.DISTRICT))
        .distinct()
        .toList();
  }
}
