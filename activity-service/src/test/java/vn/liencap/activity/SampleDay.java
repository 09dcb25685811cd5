package vn.liencap.activity;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock stands still on the day of the samples. */
@TestConfiguration(proxyBeanMethods = false)
class SampleDay {

  @Bean
  @Primary
  Clock sampleClock() {
    return Clock.fixed(Samples.NOW, ZoneId.of("Asia/Ho_Chi_Minh"));
  }
}
