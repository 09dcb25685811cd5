package vn.liencap.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock; tests put a primary one in its place. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

  /** The zone of every date in the system. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /**
   * The present time.
   *
   * @param shift by how much the system runs ahead of the world, or behind it when negative; for
   *     trying out what happens on another day
   */
  @Bean
  Clock clock(@Value("${liencap.clock.shift:0s}") Duration shift) {
    return Clock.offset(Clock.system(ZONE), shift);
  }
}
