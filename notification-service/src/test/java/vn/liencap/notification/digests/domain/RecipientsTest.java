package vn.liencap.notification.digests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.morningOf;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.notification.Told;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.channels.domain.Urgency;
import vn.liencap.notification.people.domain.Contact;
import vn.liencap.notification.people.domain.Preferences;

class RecipientsTest {
  private static final List<Contact> STAFF =
      List.of(
          contact("hoa", Role.OFFICER),
          contact("minh", Role.OFFICER),
          contact("chutich", Role.HEAD),
          contact("vanthu", Role.CLERK));

  private static Contact contact(String id, Role role) {
    return new Contact(new PersonId(id), id + "@xa.vn", Set.of(role), Preferences.NONE);
  }

  private static Stream<String> told(
      NotificationKind kind, @Nullable String person, Role... roles) {
    Notification notification =
        Told.of(
            WARD,
            "n1",
            person == null ? null : new PersonId(person),
            kind,
            Urgency.DIGEST,
            null,
            null,
            morningOf(TODAY),
            roles);
    return Recipients.of(notification, STAFF).stream().map(contact -> contact.person().value());
  }

  @Test
  void whatIsTheUnitsGoesToThoseWhoDoTheWork() {
    assertThat(told(NotificationKind.REMINDER, null)).containsExactly("hoa", "minh", "chutich");
  }

  @Test
  void whatSomebodyOwnsIsTheirsAlone() {
    assertThat(told(NotificationKind.REMINDER, "minh")).containsExactly("minh");
    assertThat(told(NotificationKind.ESCALATED, "minh", Role.HEAD))
        .containsExactly("minh", "chutich");
  }

  @Test
  void whenTheOwnerCannotBeReachedTheOthersAre() {
    assertThat(told(NotificationKind.REMINDER, "daroidi")).contains("hoa", "chutich");
    assertThat(told(NotificationKind.OWNER_NAMED, "daroidi")).isEmpty();
  }

  @Test
  void aRoleIsToldWhatIsForIt() {
    assertThat(told(NotificationKind.LETTER, null, Role.CLERK)).containsExactly("vanthu");
  }
}
