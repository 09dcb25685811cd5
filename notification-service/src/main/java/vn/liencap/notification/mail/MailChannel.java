package vn.liencap.notification.mail;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.Channel;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.mail.domain.Mail;
import vn.liencap.notification.mail.domain.Mails;
import vn.liencap.notification.mail.domain.Recipients;
import vn.liencap.notification.people.domain.Contact;
import vn.liencap.notification.people.domain.Contacts;

/**
 * The second channel: the reminders of one unit that come together make one mail to each person,
 * everything else makes a mail each. Without a mail server nothing is queued.
 */
@Component
@Order(2)
class MailChannel implements Channel {
  private final Contacts contacts;
  private final Mails mails;
  private final MailSettings settings;
  private final Clock clock;

  MailChannel(Contacts contacts, Mails mails, MailSettings settings, Clock clock) {
    this.contacts = contacts;
    this.mails = mails;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void deliver(List<Notification> notifications) {
    List<Notification> loud = notifications.stream().filter(n -> !n.isQuiet()).toList();
    if (!settings.isOn() || loud.isEmpty()) {
      return;
    }
    Map<UnitId, List<Notification>> byUnit = loud.stream().collect(groupingBy(Notification::unit));
    Instant now = clock.instant();
    mails.queue(
        contacts.of(byUnit.keySet()).entrySet().stream()
            .flatMap(
                unit ->
                    unit.getValue().stream()
                        .flatMap(
                            contact ->
                                mailsTo(
                                    contact,
                                    unit.getKey(),
                                    byUnit.getOrDefault(unit.getKey(), List.of()),
                                    now)))
            .toList());
  }

  private static Stream<Mail> mailsTo(
      Contact contact, UnitId unit, List<Notification> notifications, Instant now) {
    List<Notification> forPerson = Recipients.forPerson(contact, notifications);
    List<Notification> reminders = forPerson.stream().filter(MailChannel::isReminder).toList();
    Stream<List<Notification>> others =
        forPerson.stream().filter(n -> !isReminder(n)).map(List::of);
    return Stream.concat(reminders.isEmpty() ? Stream.of() : Stream.of(reminders), others)
        .map(content -> Mail.to(contact.person(), unit, content, now));
  }

  private static boolean isReminder(Notification notification) {
    return notification.kind() == NotificationKind.REMINDER;
  }
}
