package vn.liencap.notification.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.liencap.notification.deadlines.domain.Deadline;

class QuietHoursTest {
  private static Instant at(String moment) {
    return LocalDateTime.parse(moment).atZone(Deadline.ZONE).toInstant();
  }

  private static Instant end(QuietHours hours, String moment) {
    return hours.endAfter(at(moment), Deadline.ZONE);
  }

  @Test
  void aNightLastsOverMidnight() {
    assertThat(end(QuietHours.NIGHT, "2026-03-02T20:59")).isEqualTo(at("2026-03-02T20:59"));
    assertThat(end(QuietHours.NIGHT, "2026-03-02T21:00")).isEqualTo(at("2026-03-03T06:00"));
    assertThat(end(QuietHours.NIGHT, "2026-03-03T05:59")).isEqualTo(at("2026-03-03T06:00"));
    assertThat(end(QuietHours.NIGHT, "2026-03-03T06:00")).isEqualTo(at("2026-03-03T06:00"));
  }

  @Test
  void noonIsQuietForWhoeverWantsIt() {
    QuietHours noon = new QuietHours(LocalTime.of(11, 30), LocalTime.of(13, 30));
    assertThat(end(noon, "2026-03-02T12:00")).isEqualTo(at("2026-03-02T13:30"));
    assertThat(end(noon, "2026-03-02T14:00")).isEqualTo(at("2026-03-02T14:00"));
  }

  @Test
  void theSameBeginningAndEndMeanNone() {
    QuietHours none = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    assertThat(end(none, "2026-03-02T00:00")).isEqualTo(at("2026-03-02T00:00"));
  }
}
