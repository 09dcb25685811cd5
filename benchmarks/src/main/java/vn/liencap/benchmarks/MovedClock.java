package vn.liencap.benchmarks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a measurement moves it. */
final class MovedClock extends Clock {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  private volatile Instant now = Instant.EPOCH;

  /** Moves to eight in the morning of a day. */
  void moveTo(LocalDate day) {
    now = day.atTime(EIGHT).atZone(ZONE).toInstant();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  /** Puts it in the place of the service's clock. */
  @Configuration(proxyBeanMethods = false)
  static class InTheService {
    @Bean
    @Primary
    MovedClock movedClock() {
      return new MovedClock();
    }
  }
}
