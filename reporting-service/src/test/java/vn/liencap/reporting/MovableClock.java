package vn.liencap.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.liencap.runtime.TimeConfiguration;

/** A clock that stands at nine in the morning of the day it was put to. */
public final class MovableClock extends Clock {
  private volatile LocalDate day;

  MovableClock(LocalDate day) {
    this.day = day;
  }

  /** Puts the clock to a day. */
  public void putTo(LocalDate to) {
    day = to;
  }

  @Override
  public ZoneId getZone() {
    return TimeConfiguration.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  @Override
  public Instant instant() {
    return day.atTime(LocalTime.of(9, 0)).atZone(TimeConfiguration.ZONE).toInstant();
  }
}
