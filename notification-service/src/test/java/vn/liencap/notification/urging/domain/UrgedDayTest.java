package vn.liencap.notification.urging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.morningOf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.lateness.domain.LateDuty;
import vn.liencap.notification.lateness.domain.LateUnit;

/** Each thing is reminded of once a working day. */
class UrgedDayTest {
  private static final UnitId PROVINCE = new UnitId("utinh1");
  private static final LocalDate TODAY = DUE.plusDays(4);

  private static LateUnit late(String... subjects) {
    return new LateUnit(
        WARD,
        "Phường Đoàn Kết",
        Arrays.stream(subjects)
            .map(
                subject ->
                    new LateDuty(
                        DeadlineKind.ACTIVITY,
                        "Hoạt động “" + subject + "”",
                        DUE,
                        "/hoat-dong/" + subject,
                        List.of("uphuong1~2026/" + subject)))
            .toList());
  }

  private static Optional<UrgedDay> urged(UrgedDay day, String request, String... subjects) {
    return day.urged(
        late(subjects), "Sở Nội vụ", TODAY, request, new PersonId("an"), morningOf(TODAY));
  }

  @Test
  void aUnitIsToldWhatItOwesHowLongAndWhereToGo() {
    UrgedDay.Round round =
        urged(UrgedDay.empty(PROVINCE, WARD, TODAY), "r1", "a").orElseThrow().rounds().getFirst();
    assertThat(round.title()).isEqualTo("Sở Nội vụ đôn đốc: 1 việc quá hạn");
    assertThat(round.text()).isEqualTo("Hoạt động “a” (hạn 31/03/2026, quá 4 ngày).");
    assertThat(round.link()).isEqualTo("/hoat-dong/a");
  }

  @Test
  void theSameIsNotRemindedOfAgainOnThatDay() {
    UrgedDay once = urged(UrgedDay.empty(PROVINCE, WARD, TODAY), "r1", "a", "b").orElseThrow();
    assertThat(urged(once, "r2", "a")).isEmpty();
    assertThat(once.answered("r1")).isTrue();
    assertThat(once.answered("r2")).isFalse();
  }

  @Test
  void whatBecameLateSinceIsRemindedOfAlone() {
    UrgedDay once = urged(UrgedDay.empty(PROVINCE, WARD, TODAY), "r1", "a").orElseThrow();
    UrgedDay twice = urged(once, "r2", "a", "b").orElseThrow();
    assertThat(twice.rounds()).hasSize(2);
    assertThat(twice.rounds().getLast().refs()).isEqualTo(Set.of("uphuong1~2026/b"));
    assertThat(twice.rounds().getLast().text()).doesNotContain("“a”");
    assertThat(twice.notificationId(0)).isNotEqualTo(twice.notificationId(1));
  }

  @Test
  void aLongListIsCutAndCounted() {
    UrgedDay day =
        urged(UrgedDay.empty(PROVINCE, WARD, TODAY), "r", "a", "b", "c", "d", "e", "f", "g")
            .orElseThrow();
    assertThat(day.rounds().getFirst().text()).endsWith("; và 2 việc khác.");
    assertThat(day.rounds().getFirst().link()).isEqualTo("/");
  }
}
