package vn.liencap.notification.digests.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When a digest goes: on a working day, at the hour the unit chose. What is looked up at that hour
 * comes into it, since whoever sends it waits for that; of news that come later that morning a
 * little more is waited for.
 *
 * @param zone in which days and hours are meant
 * @param isWorkingDay whether offices are open on a day
 * @param settle how long no more news must have come
 */
public record DigestTime(ZoneId zone, Predicate<LocalDate> isWorkingDay, Duration settle) {
  private static final LocalTime OPENING = LocalTime.of(6, 0);
  private static final LocalTime CLOSING = LocalTime.of(17, 0);
  private static final LocalTime TOO_LATE = LocalTime.of(18, 0);
  private static final Duration MORNING = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  /**
   * When what comes now goes.
   *
   * @param hour the unit's
   * @param last the day of the last digest, after which none goes on the same day
   * @param isStep true for a step of the ladder: it goes the same day also when it comes late
   */
  public Instant next(Instant now, LocalTime hour, @Nullable LocalDate last, boolean isStep) {
    ZonedDateTime there = now.atZone(zone);
    LocalDate today = there.toLocalDate();
    LocalTime until = isStep ? CLOSING : hour.plus(MORNING);
    if (isWorkingDay.test(today) && !today.equals(last) && there.toLocalTime().isBefore(until)) {
      Instant atHour = at(today, hour);
      if (atHour.isAfter(now)) {
        return atHour;
      }
      return isStep ? now : now.plus(settle);
    }
    LocalDate day = today.plusDays(1);
    while (!isWorkingDay.test(day)) {
      day = day.plusDays(1);
    }
    return at(day, hour);
  }

  /**
   * The same when something waits already: it goes together, as early as the earlier of both; for
   * news that are still coming it waits a little, but not all day.
   *
   * @param pending when what waits was to go; null when nothing waits
   */
  Instant next(
      Instant now,
      LocalTime hour,
      @Nullable LocalDate last,
      boolean isStep,
      @Nullable Instant pending) {
    Instant next = next(now, hour, last, isStep);
    if (pending == null || !pending.isBefore(next)) {
      return next;
    }
    if (isStep) {
      return pending;
    }
    Instant settled = now.plus(settle);
    Instant latest = at(dayOf(pending), hour).plus(PATIENCE);
    Instant extended = settled.isBefore(latest) ? settled : latest;
    return extended.isAfter(pending) ? extended : pending;
  }

  /** True while a digest may go: nobody reads it at night or on a holiday. */
  public boolean isOfficeHours(Instant now) {
    ZonedDateTime there = now.atZone(zone);
    LocalTime time = there.toLocalTime();
    return isWorkingDay.test(there.toLocalDate())
        && !time.isBefore(OPENING)
        && time.isBefore(TOO_LATE);
  }

  /** The day in that zone. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  private Instant at(LocalDate day, LocalTime hour) {
    return day.atTime(hour).atZone(zone).toInstant();
  }
}
