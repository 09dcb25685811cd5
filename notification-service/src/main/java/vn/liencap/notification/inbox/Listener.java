package vn.liencap.notification.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.inbox.domain.Inbox;

/** Somebody who listens to what comes to their units. */
public final class Listener {
  private static final int MOST_WAITING = 100;

  private final PersonId person;
  private final Set<UnitId> units;
  private final BlockingQueue<News> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private volatile boolean ended;

  Listener(PersonId person, Set<UnitId> units) {
    this.person = person;
    this.units = Set.copyOf(units);
  }

  /**
   * What is new in the inbox of a unit.
   *
   * @param inbox as it is now; null only tells that it is over
   * @param added what came
   */
  public record News(@Nullable Inbox inbox, List<Notification> added) {
    static final News OVER = new News(null, List.of());
  }

  PersonId person() {
    return person;
  }

  /** The units listened to. */
  public Set<UnitId> units() {
    return units;
  }

  /** Who hears nothing for so long hears the next instead: the count is what matters. */
  void tell(News news) {
    while (!waiting.offer(news)) {
      waiting.poll();
    }
  }

  void end() {
    ended = true;
    tell(News.OVER);
  }

  /** True when the listener should go. */
  public boolean hasEnded() {
    return ended;
  }

  /** The next news; null when none came within that time. */
  public @Nullable News next(Duration within) throws InterruptedException {
    return waiting.poll(within.toMillis(), TimeUnit.MILLISECONDS);
  }
}
