package vn.liencap.runtime;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock; tests put a primary one in its place. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

  /** The zone of every date in the system. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Bean
  Clock clock() {
    return Clock.system(ZONE);
  }
}
