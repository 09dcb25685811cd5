package vn.liencap.notification.digests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.calendar.WorkingDays;
import vn.liencap.notification.calendar.WorkingCalendar;

/** The days on which offices are open, looked up anew every minute: they are asked for often. */
@Component
class OfficeDays implements Predicate<LocalDate> {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final WorkingCalendar calendar;
  private final Clock clock;
  private volatile @Nullable Known known;

  OfficeDays(WorkingCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  private record Known(WorkingDays days, Instant at) {}

  @Override
  public boolean test(LocalDate day) {
    Instant now = clock.instant();
    Known last = known;
    if (last == null || Duration.between(last.at(), now).abs().compareTo(REMEMBERED) >= 0) {
      last = new Known(calendar.days(), now);
      known = last;
    }
    return last.days().works(day);
  }
}
