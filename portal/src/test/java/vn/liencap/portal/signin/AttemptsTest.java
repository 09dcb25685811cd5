package vn.liencap.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {
  private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

  private static Attempts after(int count) {
    Attempts attempts = Attempts.NONE;
    for (int i = 0; i < count; i++) {
      attempts = attempts.another(MORNING, 5);
    }
    return attempts;
  }

  @Test
  void theFirstFiveNeedNotWait() {
    assertThat(after(4).waitAt(MORNING)).isEmpty();
    assertThat(after(5).waitAt(MORNING)).hasValue(Duration.ofSeconds(30));
  }

  @Test
  void eachOneMoreWaitsTwiceAsLongUpToAQuarterOfAnHour() {
    assertThat(after(6).waitAt(MORNING)).hasValue(Duration.ofMinutes(1));
    assertThat(after(7).waitAt(MORNING)).hasValue(Duration.ofMinutes(2));
    assertThat(after(30).waitAt(MORNING)).hasValue(Duration.ofMinutes(15));
  }

  @Test
  void theWaitEnds() {
    assertThat(after(5).waitAt(MORNING.plusSeconds(30))).isEmpty();
  }

  @Test
  void afterADayTheyAreForgotten() {
    Attempts next = after(10).another(MORNING.plus(Duration.ofHours(25)), 5);
    assertThat(next.count()).isEqualTo(1);
  }
}
