package vn.liencap.notification.mail.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.people.domain.Contact;

/** Who is written to about what. */
public final class Recipients {
  private Recipients() {}

  /**
   * Of these notifications of one unit, those a person of the unit gets by mail: what concerns the
   * unit when the person wants mail, and what concerns the person unless they do not want any.
   */
  public static List<Notification> forPerson(Contact contact, List<Notification> notifications) {
    return notifications.stream()
        .filter(notification -> !notification.isQuiet())
        .filter(notification -> concerns(contact, notification))
        .toList();
  }

  private static boolean concerns(Contact contact, Notification notification) {
    @Nullable PersonId owner = notification.person();
    if (contact.person().equals(owner)) {
      return !Boolean.FALSE.equals(contact.preferences().email());
    }
    return switch (notification.kind()) {
      case OWNER_NAMED -> false;
      case ASSIGNED,
          REMINDER,
          EXTENSION_ASKED,
          EXTENSION_DECIDED,
          CANCELLED,
          REPORT_RETURNED,
          REPORT_TO_JUDGE,
          ESCALATED,
          LETTER ->
          contact.wantsMail() && isFor(contact, notification);
    };
  }

  private static boolean isFor(Contact contact, Notification notification) {
    return notification.roles().isEmpty()
        || contact.roles().stream().anyMatch(notification.roles()::contains);
  }
}
