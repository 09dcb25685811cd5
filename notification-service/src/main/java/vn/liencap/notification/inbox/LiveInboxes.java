package vn.liencap.notification.inbox;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.inbox.domain.Inbox;
import vn.liencap.notification.inbox.domain.Inboxes;
import vn.liencap.notification.people.domain.Contacts;

/**
 * Tells listeners what comes to their units, whichever instance wrote it: the versions of the
 * inboxes that somebody listens to are looked up together, and only what changed is read.
 */
@Component
public class LiveInboxes implements SmartLifecycle {
  private final Inboxes inboxes;
  private final Contacts contacts;
  private final LiveSettings settings;
  private final Collection<Listener> listeners = new ConcurrentLinkedQueue<>();
  private final Map<UnitId, Long> versions = new HashMap<>();
  private final Map<UnitId, Set<String>> known = new HashMap<>();
  private volatile boolean running;

  LiveInboxes(Inboxes inboxes, Contacts contacts, LiveSettings settings) {
    this.inboxes = inboxes;
    this.contacts = contacts;
    this.settings = settings;
  }

  /**
   * Begins to listen; empty when there are as many listeners as may be. A person who opens one page
   * after another is told on the newest: that an old one has gone is noticed some seconds later.
   */
  public Optional<Listener> listen(Actor actor) {
    List<Listener> own =
        listeners.stream().filter(it -> it.person().equals(actor.person())).toList();
    own.stream()
        .limit(Math.max(0, own.size() - settings.perPerson() + 1))
        .forEach(
            oldest -> {
              leave(oldest);
              oldest.end();
            });
    if (!running || listeners.size() >= settings.most()) {
      return Optional.empty();
    }
    Set<UnitId> units = new HashSet<>(contacts.unitsOf(actor.person()));
    units.add(actor.unit());
    var listener = new Listener(actor.person(), units);
    listeners.add(listener);
    return Optional.of(listener);
  }

  /** Ends listening. */
  public void leave(Listener listener) {
    listeners.remove(listener);
  }

  /** Looks once at what is new; one look-up when nothing is. */
  synchronized void look() {
    Set<UnitId> units =
        listeners.stream().map(Listener::units).flatMap(Collection::stream).collect(toSet());
    versions.keySet().retainAll(units);
    known.keySet().retainAll(units);
    if (!units.isEmpty()) {
      inboxes.versionsOf(units).forEach(this::compare);
    }
  }

  private void compare(UnitId unit, long version) {
    Long before = versions.put(unit, version);
    if (before == null || before != version) {
      Inbox inbox = inboxes.of(unit);
      Set<String> ids = inbox.entries().stream().map(Notification::id).collect(toSet());
      Set<String> old = known.put(unit, ids);
      // The first look only learns what there is; whoever came meanwhile hears the count again.
      List<Notification> added =
          old == null
              ? List.of()
              : inbox.entries().stream().filter(entry -> !old.contains(entry.id())).toList();
      var news = new Listener.News(inbox, added);
      listeners.stream().filter(it -> it.units().contains(unit)).forEach(it -> it.tell(news));
    }
  }

  @Override
  public void start() {
    running = true;
  }

  /** Before the server waits for its last requests, which would be these. */
  @Override
  public void stop() {
    running = false;
    listeners.forEach(Listener::end);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
