package vn.liencap.notification.digests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.notification.deadlines.domain.Deadline;

class DigestTimeTest {
  private static final LocalTime HOUR = LocalTime.of(7, 30);
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Tết 2026: the offices are closed from 16 to 20 February. */
  private static final DigestTime TIME =
      new DigestTime(
          Deadline.ZONE,
          day ->
              !WEEKEND.contains(day.getDayOfWeek())
                  && (day.isBefore(LocalDate.of(2026, 2, 16))
                      || day.isAfter(LocalDate.of(2026, 2, 20))),
          Duration.ofMinutes(3));

  private static Instant at(String moment) {
    return LocalDateTime.parse(moment).atZone(Deadline.ZONE).toInstant();
  }

  private static Instant next(String now, @Nullable String last, boolean isStep) {
    return TIME.next(at(now), HOUR, last == null ? null : LocalDate.parse(last), isStep);
  }

  @Test
  void whatComesAtNightGoesInTheMorning() {
    assertThat(next("2026-03-03T02:00", null, false)).isEqualTo(at("2026-03-03T07:30"));
  }

  @Test
  void whatIsLookedUpAtTheHourComesIntoTheDigestOfTheDay() {
    assertThat(next("2026-03-03T07:30:20", null, true)).isEqualTo(at("2026-03-03T07:30:20"));
    assertThat(next("2026-03-03T07:55", null, false)).isEqualTo(at("2026-03-03T07:58"));
  }

  @Test
  void whatComesDuringTheDayWaitsForTheNextUnlessItIsAStepThatIsLate() {
    assertThat(next("2026-03-03T10:00", null, false)).isEqualTo(at("2026-03-04T07:30"));
    assertThat(next("2026-03-03T10:00", null, true)).isEqualTo(at("2026-03-03T10:00"));
    assertThat(next("2026-03-03T17:30", null, true)).isEqualTo(at("2026-03-04T07:30"));
  }

  @Test
  void thereIsOneADay() {
    assertThat(next("2026-03-03T07:40", "2026-03-03", true)).isEqualTo(at("2026-03-04T07:30"));
  }

  @Test
  void fridaysEveningGoesOnMondayAndWhatComesBeforeTetAfterIt() {
    assertThat(next("2026-03-06T18:00", "2026-03-06", true)).isEqualTo(at("2026-03-09T07:30"));
    assertThat(next("2026-02-13T16:00", "2026-02-13", true)).isEqualTo(at("2026-02-23T07:30"));
    assertThat(next("2026-02-18T08:00", null, true)).isEqualTo(at("2026-02-23T07:30"));
  }

  private static Instant next(String now, String pending) {
    return TIME.next(at(now), HOUR, null, false, at(pending));
  }

  @Test
  void whatStillComesIsWaitedForALittleButNeverAllDay() {
    assertThat(next("2026-03-03T07:32", "2026-03-03T07:33")).isEqualTo(at("2026-03-03T07:35"));
    assertThat(next("2026-03-03T07:44", "2026-03-03T07:45")).isEqualTo(at("2026-03-03T07:45"));
    assertThat(next("2026-03-03T08:31", "2026-03-03T08:33")).isEqualTo(at("2026-03-03T08:33"));
    assertThat(next("2026-03-03T02:00", "2026-03-04T07:30")).isEqualTo(at("2026-03-03T07:30"));
  }

  @Test
  void nothingGoesAtNightOrOnAHoliday() {
    assertThat(TIME.isOfficeHours(at("2026-03-03T07:33"))).isTrue();
    assertThat(TIME.isOfficeHours(at("2026-03-03T23:00"))).isFalse();
    assertThat(TIME.isOfficeHours(at("2026-03-07T09:00"))).isFalse();
    assertThat(TIME.isOfficeHours(at("2026-02-17T09:00"))).isFalse();
  }
}
