package vn.liencap.portal.pages.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

  private static Task inDays(long days) {
    return new Task("activity", "Việc " + days, "", "/", TODAY.plusDays(days), days, "enter");
  }

  private static Task withoutDay() {
    return new Task("sign", "Ký", "", "/", null, null, "sign");
  }

  @Test
  void whatIsOverdueComesBeforeWhatIsDueLater() {
    var work =
        new MyWork(List.of(inDays(40), inDays(3), inDays(-2)), List.of(), List.of(), true, false);
    assertThat(work.tasks()).extracting(Task::days).containsExactly(-2L, 3L, 40L);
    assertThat(work.groups()).extracting(TaskGroup::key).containsExactly("late", "week", "after");
  }

  @Test
  void whatWaitsForASignatureHoldsOthersUpAndComesFirst() {
    var work = new MyWork(List.of(inDays(-2), withoutDay()), List.of(), List.of(), true, false);
    assertThat(work.groups()).extracting(TaskGroup::key).containsExactly("waiting", "late");
  }

  @Test
  void todayIsNotLate() {
    assertThat(inDays(0).state()).isEqualTo("soon");
    assertThat(inDays(0).daysWord()).isEqualTo("task.days.today");
    assertThat(inDays(-1).state()).isEqualTo("late");
  }

  @Test
  void aDayFarAwayIsShownAsADate() {
    assertThat(inDays(32).farAway()).isTrue();
    assertThat(inDays(31).farAway()).isFalse();
  }
}
