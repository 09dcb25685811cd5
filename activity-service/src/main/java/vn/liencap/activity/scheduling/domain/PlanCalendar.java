package vn.liencap.activity.scheduling.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.Timing;

/**
 * Reads what a plan says about time. What a plan leaves out is taken from its year and the day it
 * was issued; what makes no sense (a quarter 7) is read as if it were not said.
 *
 * @param year the year the plan is for
 * @param issuedOn the date on the document; null when it is not known
 */
public record PlanCalendar(int year, @Nullable LocalDate issuedOn) {

  /** The window of a timing. */
  public Window window(Timing timing) {
    return switch (timing.kind()) {
      case DATE -> date(timing);
      case MONTH -> month(timing);
      case QUARTER -> quarter(timing);
      case YEAR -> wholeYear(yearOf(timing));
      case RANGE -> range(timing);
      case CONTINUOUS, RECURRING -> goingOn(timing.rhythm());
      case UNSPECIFIED -> wholeYear(year);
    };
  }

  /** "ngày D" is that one day; "trước ngày D", "chậm nhất ngày D" leave all the days until then. */
  private Window date(Timing timing) {
    LocalDate day = timing.to() == null ? timing.from() : timing.to();
    if (day == null) {
      return wholeYear(yearOf(timing));
    }
    LocalDate from = timing.from();
    return upTo(day, from == null ? firstDayBefore(day) : from);
  }

  private Window month(Timing timing) {
    Integer month = timing.month();
    return month == null || month < 1 || month > 12
        ? wholeYear(yearOf(timing))
        : months(YearMonth.of(yearOf(timing), month), 1);
  }

  private Window quarter(Timing timing) {
    Integer quarter = timing.quarter();
    return quarter == null || quarter < 1 || quarter > 4
        ? wholeYear(yearOf(timing))
        : months(YearMonth.of(yearOf(timing), 3 * quarter - 2), 3);
  }

  private Window range(Timing timing) {
    LocalDate from = timing.from();
    LocalDate to = timing.to();
    if (to == null) {
      return from == null
          ? wholeYear(yearOf(timing))
          : Window.between(from, endOf(Math.max(year, from.getYear())));
    }
    return upTo(to, from == null ? firstDayBefore(to) : from);
  }

  /** Work that goes on is due, as a whole, at the end of the plan's year. */
  private Window goingOn(@Nullable Rhythm evidence) {
    Window whole = wholeYear(year);
    return new Window(whole.start(), whole.due(), evidence);
  }

  private Window wholeYear(int ofYear) {
    LocalDate due = endOf(ofYear);
    return Window.between(firstDayBefore(due), due);
  }

  private static Window months(YearMonth first, int count) {
    return Window.between(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static Window upTo(LocalDate due, LocalDate start) {
    return start.isAfter(due) ? Window.between(due, start) : Window.between(start, due);
  }

  /** Work begins when the plan is issued, but not before the year of its last day. */
  private LocalDate firstDayBefore(LocalDate due) {
    LocalDate newYear = LocalDate.of(due.getYear(), 1, 1);
    boolean issuedWithin =
        issuedOn != null && !issuedOn.isBefore(newYear) && !issuedOn.isAfter(due);
    return issuedWithin && issuedOn != null ? issuedOn : newYear;
  }

  private static LocalDate endOf(int year) {
    return LocalDate.of(year, 12, 31);
  }

  private int yearOf(Timing timing) {
    return timing.year() == null ? year : timing.year();
  }
}
