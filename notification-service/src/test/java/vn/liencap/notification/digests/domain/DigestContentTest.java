package vn.liencap.notification.digests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.morningOf;
import static vn.liencap.notification.Told.news;
import static vn.liencap.notification.Told.reminder;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.notification.channels.domain.Notification;

class DigestContentTest {
  private static final Notification OVERDUE =
      reminder(WARD, "quahan", "s1", TODAY.minusDays(9), morningOf(TODAY));
  private static final Notification SOON =
      reminder(WARD, "saphan", "s2", TODAY.plusDays(3), morningOf(TODAY));
  private static final Notification NEWS = news(WARD, "tin", morningOf(TODAY));

  @Test
  void whatIsOverdueLongestStandsFirstAndWhatHasNoDayLast() {
    DigestContent content = DigestContent.of(List.of(NEWS, SOON, OVERDUE), Set.of("s1", "s2"));
    assertThat(content.lines()).containsExactly(OVERDUE, SOON, NEWS);
    assertThat(content.subject(TODAY))
        .isEqualTo("Việc cần biết ngày 02/03/2026: 1 việc quá hạn, 1 việc đến hạn, 1 tin mới");
  }

  @Test
  void whatWasDoneMeanwhileIsLeftOut() {
    assertThat(DigestContent.of(List.of(SOON, OVERDUE), Set.of("s2")).lines())
        .containsExactly(SOON);
    assertThat(DigestContent.of(List.of(OVERDUE), Set.of()).lines()).isEmpty();
  }

  @Test
  void ofTheRemindersOfMissedDaysTheLastIsSaid() {
    Notification later =
        reminder(WARD, "quahan2", "s1", TODAY.minusDays(9), morningOf(TODAY.plusDays(3)));
    assertThat(DigestContent.of(List.of(later, OVERDUE), Set.of("s1")).lines())
        .containsExactly(later);
  }
}
