package vn.liencap.notification.digests.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.people.domain.Contact;

/** Who of a unit is written to about what. */
public final class Recipients {
  private Recipients() {}

  /**
   * Those of a unit whom a notification is for: the person it concerns and those whose role it
   * names; if it names none and the person cannot be reached, all who do the work.
   *
   * @param staff the people of the unit who can be written to
   */
  public static List<Contact> of(Notification notification, List<Contact> staff) {
    @Nullable PersonId owner = notification.person();
    boolean isReached =
        owner != null && staff.stream().anyMatch(contact -> contact.person().equals(owner));
    boolean isForOneOnly =
        notification.kind() == NotificationKind.OWNER_NAMED
            || (isReached && notification.roles().isEmpty());
    return staff.stream()
        .filter(
            contact ->
                contact.person().equals(owner) || (!isForOneOnly && isNamed(notification, contact)))
        .toList();
  }

  private static boolean isNamed(Notification notification, Contact contact) {
    return notification.roles().isEmpty()
        ? contact.doesTheWork()
        : contact.roles().stream().anyMatch(notification.roles()::contains);
  }
}
