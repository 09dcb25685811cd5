package vn.liencap.notification.reminding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.notification.deadlines.domain.Buckets;
import vn.liencap.notification.deadlines.domain.Buckets.Bucket;
import vn.liencap.notification.deadlines.domain.Buckets.Hour;
import vn.liencap.notification.deadlines.domain.SweepNotes;

/** How far all instances together have come with their sweeps. */
@Component
public class SweepProgress {
  private final Buckets buckets;
  private final SweepNotes notes;
  private final Clock clock;

  SweepProgress(Buckets buckets, SweepNotes notes, Clock clock) {
    this.buckets = buckets;
    this.notes = notes;
    this.clock = clock;
  }

  /**
   * Up to when everything was looked at that somebody had to look at: that moment itself, or the
   * last one before the earliest hour of which a part still waits or is being looked at.
   */
  public Instant through(Instant now) {
    LocalDateTime there = LocalDateTime.ofInstant(now, clock.getZone());
    List<Bucket> waiting =
        buckets.waiting(
            ReminderSweep.firstDay(notes, there.toLocalDate()),
            there.toLocalDate(),
            there.toLocalTime());
    return waiting.isEmpty() ? now : startOf(waiting.getFirst().hour()).minusMillis(1);
  }

  private Instant startOf(Hour hour) {
    return hour.day().atTime(hour.time()).atZone(clock.getZone()).toInstant();
  }
}
