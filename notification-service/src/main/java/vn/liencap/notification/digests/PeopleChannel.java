package vn.liencap.notification.digests;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.Channel;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.Urgency;
import vn.liencap.notification.deliveries.domain.Deliveries;
import vn.liencap.notification.deliveries.domain.Delivery;
import vn.liencap.notification.digests.domain.Addressee;
import vn.liencap.notification.digests.domain.DigestTime;
import vn.liencap.notification.digests.domain.Digests;
import vn.liencap.notification.digests.domain.Recipients;
import vn.liencap.notification.people.domain.Contact;
import vn.liencap.notification.people.domain.Contacts;
import vn.liencap.notification.people.domain.SettingsOfUnits;
import vn.liencap.notification.people.domain.UnitSettings;

/**
 * The second channel, to people outside the portal and to the units' own addresses: what is urgent
 * becomes a delivery at once, all else a line of the next digest. While nothing leads outside,
 * nothing is kept.
 */
@Component
@Order(2)
class PeopleChannel implements Channel {
  private final Contacts contacts;
  private final SettingsOfUnits settings;
  private final Reachable reachable;
  private final Digests digests;
  private final DigestTime time;
  private final Deliveries deliveries;
  private final Clock clock;

  PeopleChannel(
      Contacts contacts,
      SettingsOfUnits settings,
      Reachable reachable,
      Digests digests,
      DigestTime time,
      Deliveries deliveries,
      Clock clock) {
    this.contacts = contacts;
    this.settings = settings;
    this.reachable = reachable;
    this.digests = digests;
    this.time = time;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  @Override
  public void deliver(List<Notification> notifications) {
    List<Notification> loud = notifications.stream().filter(told -> !told.isQuiet()).toList();
    if (loud.isEmpty()) {
      return;
    }
    Set<UnitId> units = loud.stream().map(Notification::unit).collect(toSet());
    Map<UnitId, List<Contact>> staff = contacts.of(units);
    Map<UnitId, UnitSettings> chosen = settings.of(units);
    var outgoing = new Outgoing(clock.instant());
    for (Notification told : loud) {
      UnitSettings unit = Objects.requireNonNull(chosen.get(told.unit()));
      Recipients.of(told, staff.getOrDefault(told.unit(), List.of()))
          .forEach(contact -> outgoing.toPerson(told, contact, unit));
      outgoing.toUnit(told, unit);
    }
    outgoing.hand();
  }

  /** What one call brings to whom. */
  private final class Outgoing {
    private final Instant now;
    private final Map<Delivery, Instant> urgent = new LinkedHashMap<>();
    private final Map<Addressee, List<Notification>> lines = new HashMap<>();
    private final Map<Addressee, LocalTime> hours = new HashMap<>();

    Outgoing(Instant now) {
      this.now = now;
    }

    void toPerson(Notification told, Contact contact, UnitSettings unit) {
      var channels = reachable.channelsOf(contact);
      if (told.urgency() == Urgency.NOW && contact.preferences().urgent()) {
        Instant from = contact.preferences().quiet().endAfter(now, time.zone());
        channels.forEach(
            channel -> urgent.put(Delivery.urgent(channel, contact.person(), told, now), from));
      } else if (!channels.isEmpty() && contact.preferences().digest()) {
        line(Addressee.of(contact.person()), told, unit);
      }
    }

    void toUnit(Notification told, UnitSettings unit) {
      var channels = reachable.channelsOf(unit);
      if (told.urgency() == Urgency.NOW) {
        channels.forEach(channel -> urgent.put(Delivery.urgent(channel, null, told, now), now));
      } else if (!channels.isEmpty()) {
        line(Addressee.of(unit.unit()), told, unit);
      }
    }

    private void line(Addressee addressee, Notification told, UnitSettings unit) {
      lines.computeIfAbsent(addressee, _ -> new ArrayList<>()).add(told);
      hours.merge(addressee, unit.digestAt(), (one, other) -> one.isBefore(other) ? one : other);
    }

    void hand() {
      if (!urgent.isEmpty()) {
        deliveries.queue(urgent);
      }
      digests.change(
          lines.keySet(),
          digest ->
              digest.with(
                  lines.getOrDefault(digest.addressee(), List.of()),
                  Objects.requireNonNull(hours.get(digest.addressee())),
                  time,
                  now));
    }
  }
}
