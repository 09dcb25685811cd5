package vn.liencap.notification.digests;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deliveries.Dispatches;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;
import vn.liencap.notification.digests.domain.Addressee;
import vn.liencap.notification.digests.domain.WaitingDigest;
import vn.liencap.notification.people.domain.Contact;
import vn.liencap.notification.people.domain.Contacts;
import vn.liencap.notification.people.domain.SettingsOfUnits;
import vn.liencap.notification.people.domain.UnitSettings;

/** By which channels addressees are reached at present. */
@Component
class Reachable {
  private final Contacts contacts;
  private final SettingsOfUnits settings;
  private final Dispatches dispatches;

  Reachable(Contacts contacts, SettingsOfUnits settings, Dispatches dispatches) {
    this.contacts = contacts;
    this.settings = settings;
    this.dispatches = dispatches;
  }

  /** The channels by which a person is reached. */
  Set<DeliveryChannel> channelsOf(Contact contact) {
    Set<DeliveryChannel> wanted = EnumSet.noneOf(DeliveryChannel.class);
    if (contact.takesMail()) {
      wanted.add(DeliveryChannel.EMAIL);
    }
    if (contact.preferences().zalo() != null) {
      wanted.add(DeliveryChannel.ZALO);
    }
    wanted.retainAll(dispatches.channels());
    return wanted;
  }

  /** The channels by which a unit itself is reached. */
  Set<DeliveryChannel> channelsOf(UnitSettings chosen) {
    return chosen.webhook() != null && dispatches.channels().contains(DeliveryChannel.WEBHOOK)
        ? Set.of(DeliveryChannel.WEBHOOK)
        : Set.of();
  }

  /** How the addressees of digests are reached, by what is known now. */
  Reach of(Collection<WaitingDigest> digests) {
    Set<UnitId> units =
        digests.stream()
            .flatMap(digest -> digest.going().stream())
            .map(Notification::unit)
            .collect(toSet());
    return new Reach(this, contacts.of(units), settings.of(units));
  }

  /**
   * How addressees are reached.
   *
   * @param staff the people of the units
   * @param settings what the units chose
   */
  record Reach(Reachable by, Map<UnitId, List<Contact>> staff, Map<UnitId, UnitSettings> settings) {

    /** False for what stands in the list of a unit in which the person does not work any more. */
    boolean isTold(Addressee addressee, Notification line) {
      PersonId person = addressee.person();
      return person == null
          || staff.getOrDefault(line.unit(), List.of()).stream()
              .anyMatch(contact -> contact.person().equals(person));
    }

    Set<DeliveryChannel> channelsOf(Addressee addressee) {
      PersonId person = addressee.person();
      Stream<Set<DeliveryChannel>> ways =
          person == null
              ? settings.values().stream()
                  .filter(chosen -> Addressee.of(chosen.unit()).equals(addressee))
                  .map(by::channelsOf)
              : staff.values().stream()
                  .flatMap(List::stream)
                  .filter(contact -> contact.person().equals(person))
                  .filter(contact -> contact.preferences().digest())
                  .map(by::channelsOf);
      return ways.findFirst().orElse(Set.of());
    }
  }
}
