package vn.liencap.contracts.calendar;

import java.time.Instant;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Topic;

/** What happens to the working calendar. A year that nobody has changed is told by nobody. */
public sealed interface CalendarEvent extends Event {

  @Override
  default Topic topic() {
    return Topic.CALENDAR;
  }

  /** The table of a year is another one now. */
  record WorkingYearChanged(WorkingYearState year, Actor by, Instant at) implements CalendarEvent {

    @Override
    public String key() {
      return String.valueOf(year.year());
    }

    @Override
    public long sequence() {
      return year.sequence();
    }
  }
}
