package vn.liencap.notification.people.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which a person is left alone, also over midnight; none when both are the same.
 *
 * @param from the first moment, Asia/Ho_Chi_Minh
 * @param to the first moment after them
 */
public record QuietHours(LocalTime from, LocalTime to) {
  /** The night, for whoever has not chosen. */
  public static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 0));

  /** The moment itself when it is not quiet, else the end of the quiet hours it lies in. */
  public Instant endAfter(Instant moment, ZoneId zone) {
    ZonedDateTime there = moment.atZone(zone);
    if (!isQuiet(there.toLocalTime())) {
      return moment;
    }
    ZonedDateTime end = there.with(to);
    return (end.isAfter(there) ? end : end.plusDays(1)).toInstant();
  }

  private boolean isQuiet(LocalTime time) {
    return from.isBefore(to)
        ? !time.isBefore(from) && time.isBefore(to)
        : !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
  }
}
