package vn.liencap.notification.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.morningOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.channels.domain.Urgency;
import vn.liencap.notification.people.domain.Contact;
import vn.liencap.notification.people.domain.Preferences;

class MailTest {
  private static final PersonId HOA = new PersonId("hoa");
  private static final Instant NOW = morningOf(TODAY);

  private static Notification told(
      String id, NotificationKind kind, @Nullable PersonId person, Urgency urgency) {
    return new Notification(
        id, WARD, person, kind, urgency, null, null, Set.of(), "Đến hạn " + id, "", "/", NOW);
  }

  private static Contact contact(@Nullable Boolean wantsMail, Role... roles) {
    return new Contact(HOA, "hoa@xa.vn", Set.of(roles), new Preferences(wantsMail, 1));
  }

  private static List<Notification> sentTo(Contact contact, Notification... notifications) {
    return Recipients.forPerson(contact, List.of(notifications));
  }

  @Test
  void theSameMailHasTheSameIdWhenEverItIsMade() {
    List<Notification> one = List.of(told("a", NotificationKind.REMINDER, null, Urgency.DIGEST));
    List<Notification> two = List.of(told("b", NotificationKind.REMINDER, null, Urgency.DIGEST));
    Mail mail = Mail.to(HOA, WARD, one, NOW);
    assertThat(Mail.to(HOA, WARD, one, NOW.plusSeconds(99)).id()).isEqualTo(mail.id());
    assertThat(Mail.to(HOA, WARD, two, NOW).id()).isNotEqualTo(mail.id());
    assertThat(Mail.to(new PersonId("lan"), WARD, one, NOW).id()).isNotEqualTo(mail.id());
  }

  @Test
  void theSubjectTellsTheMostUrgentAndHowMuchThereIsBeside() {
    Notification first = told("a", NotificationKind.REMINDER, null, Urgency.DIGEST);
    Notification second = told("b", NotificationKind.REMINDER, null, Urgency.DIGEST);
    assertThat(Mail.to(HOA, WARD, List.of(first), NOW).subject()).isEqualTo("Đến hạn a");
    assertThat(Mail.to(HOA, WARD, List.of(first, second), NOW).subject())
        .isEqualTo("Đến hạn a (và 1 việc khác)");
  }

  @Test
  void officersAndHeadsAreWrittenToUnlessTheyChoseOtherwise() {
    Notification reminder = told("a", NotificationKind.REMINDER, null, Urgency.DIGEST);
    assertThat(sentTo(contact(null, Role.OFFICER), reminder)).hasSize(1);
    assertThat(sentTo(contact(null, Role.HEAD), reminder)).hasSize(1);
    assertThat(sentTo(contact(null, Role.CLERK), reminder)).isEmpty();
    assertThat(sentTo(contact(false, Role.OFFICER), reminder)).isEmpty();
    assertThat(sentTo(contact(true, Role.VIEWER), reminder)).hasSize(1);
  }

  @Test
  void whatConcernsAPersonGoesToThatPersonWhateverTheRole() {
    Notification owned = told("a", NotificationKind.REMINDER, HOA, Urgency.DIGEST);
    Notification named =
        told("b", NotificationKind.OWNER_NAMED, new PersonId("lan"), Urgency.DIGEST);
    assertThat(sentTo(contact(null, Role.CLERK), owned)).hasSize(1);
    assertThat(sentTo(contact(false, Role.CLERK), owned)).isEmpty();
    assertThat(sentTo(contact(null, Role.OFFICER), named)).isEmpty();
  }

  @Test
  void quietNotificationsAreNotMailed() {
    assertThat(
            sentTo(
                contact(true, Role.HEAD),
                told("a", NotificationKind.ASSIGNED, null, Urgency.LIST_ONLY)))
        .isEmpty();
  }

  @Test
  void attemptsGrowRarerUpToHalfAnHourButNeverEnd() {
    Mail mail =
        Mail.to(
            HOA, WARD, List.of(told("a", NotificationKind.REMINDER, null, Urgency.DIGEST)), NOW);
    assertThat(
            IntStream.of(1, 2, 3, 6, 7, 1_000)
                .mapToObj(attempt -> new WaitingMail(mail, attempt).nextAttempt(NOW))
                .map(next -> Duration.between(NOW, next).toMinutes()))
        .containsExactly(1L, 2L, 4L, 32L, 32L, 32L);
  }
}
