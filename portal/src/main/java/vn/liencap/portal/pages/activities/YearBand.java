package vn.liencap.portal.pages.activities;

import java.time.LocalDate;
import java.time.Year;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.portal.services.ActivityDetails;

/**
 * The window of an activity in the picture of a year, in thousandths of the year.
 *
 * @param from where it begins
 * @param width how long it is, at least {@value #NARROWEST}
 * @param done how much of the width is done
 * @param goesOn true for continuous and recurring work: a band, not a way to an end
 */
public record YearBand(ActivityDetails activity, int from, int width, int done, boolean goesOn) {
  private static final int WHOLE = 1_000;
  private static final int NARROWEST = 6;

  static YearBand of(ActivityDetails activity, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    LocalDate start = activity.start() == null ? first : activity.start();
    LocalDate due = activity.due() == null ? last : activity.due();
    int from = place(start.isBefore(first) ? first : start);
    int to = place((due.isAfter(last) ? last : due).plusDays(1));
    int width = Math.max(NARROWEST, (to <= from ? WHOLE : to) - from);
    int percent = activity.status() == ActivityStatus.COMPLETED ? 100 : activity.percent();
    TimingKind kind = activity.timing().kind();
    return new YearBand(
        activity,
        Math.min(from, WHOLE - NARROWEST),
        width,
        width * percent / 100,
        kind == TimingKind.CONTINUOUS || kind == TimingKind.RECURRING);
  }

  /** Where a day lies in its year; the first day of the next year is its end. */
  static int place(LocalDate day) {
    return (day.getDayOfYear() - 1) * WHOLE / Year.of(day.getYear()).length();
  }
}
