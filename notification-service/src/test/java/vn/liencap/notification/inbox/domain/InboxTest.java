package vn.liencap.notification.inbox.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.morningOf;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.channels.domain.Urgency;

class InboxTest {
  private static Notification told(int number) {
    return new Notification(
        "n" + number,
        WARD,
        null,
        NotificationKind.REMINDER,
        Urgency.DIGEST,
        null,
        null,
        Set.of(),
        "Đến hạn",
        "",
        "/",
        morningOf(TODAY).plusSeconds(number));
  }

  private static Inbox inboxOf(int count) {
    return Inbox.empty(WARD).with(IntStream.range(0, count).mapToObj(InboxTest::told).toList());
  }

  @Test
  void theNewestStandsFirst() {
    Inbox inbox = Inbox.empty(WARD).with(List.of(told(1))).with(List.of(told(3), told(2)));
    assertThat(inbox.entries()).extracting(Notification::id).containsExactly("n3", "n2", "n1");
  }

  @Test
  void whatArrivesTwiceStandsOnce() {
    Inbox inbox = inboxOf(3);
    assertThat(inbox.with(List.of(told(1), told(1)))).isEqualTo(inbox);
    assertThat(inbox.with(List.of(told(7), told(7))).entries()).hasSize(4);
  }

  private static Notification grown(int revision) {
    Notification first = told(1);
    return new Notification(
        first.id(),
        WARD,
        null,
        NotificationKind.ESCALATED,
        Urgency.DIGEST,
        null,
        null,
        Set.of(),
        revision + " đơn vị",
        "",
        "/",
        morningOf(TODAY).plusSeconds(60L * revision),
        revision);
  }

  @Test
  void whatGrowsSaysMoreWhereItStandsAndNeverLess() {
    Inbox inbox = Inbox.empty(WARD).with(List.of(grown(2), told(200)));
    Inbox more = inbox.with(List.of(grown(9), grown(5)));
    assertThat(more.entries()).extracting(Notification::id).containsExactly("n200", "n1");
    assertThat(more.entries().getLast().title()).isEqualTo("9 đơn vị");
    assertThat(more.entries().getLast().at()).isEqualTo(grown(2).at());
    assertThat(more.with(List.of(grown(9), grown(5)))).isEqualTo(more);
  }

  @Test
  void theOldestArePutAwayByThePage() {
    assertThat(inboxOf(Inbox.AT_HAND).isFull()).isFalse();
    Inbox full = inboxOf(Inbox.AT_HAND + 1);
    assertThat(full.isFull()).isTrue();
    assertThat(full.oldestPage()).hasSize(Inbox.PAGE).last().isEqualTo(told(0));
    Inbox rest = full.withPageAway("trang1");
    assertThat(rest.pages()).containsExactly("trang1");
    assertThat(rest.entries()).hasSize(Inbox.AT_HAND + 1 - Inbox.PAGE);
    assertThat(rest.entries()).doesNotContainAnyElementsOf(full.oldestPage());
  }

  @Test
  void unreadIsWhatTheReaderHasNotMarked() {
    assertThat(inboxOf(3).unread(Set.of("n1")))
        .extracting(Notification::id)
        .containsExactly("n2", "n0");
  }

  @Test
  void aPositionIsReadAsItWasWrittenAndLiesBeforeAllThatIsOlder() {
    InboxPosition position = InboxPosition.of(told(2));
    assertThat(InboxPosition.parse(position.text())).isEqualTo(position);
    assertThat(position.isBefore(told(1))).isTrue();
    assertThat(position.isBefore(told(2))).isFalse();
    assertThat(position.isBefore(told(3))).isFalse();
  }
}
