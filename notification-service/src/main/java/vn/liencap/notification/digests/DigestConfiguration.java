package vn.liencap.notification.digests;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.digests.domain.DigestTime;
import vn.liencap.notification.ticking.Ticker;

/** When digests go, and the look for them that repeats. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DigestSettings.class)
class DigestConfiguration {
  @Bean
  DigestTime digestTime(DigestSettings settings, OfficeDays days) {
    return new DigestTime(Deadline.ZONE, days, settings.settle());
  }

  @Bean
  Ticker digestTicker(SendDigests digests, DigestSettings settings) {
    return new Ticker("digests", settings.every(), digests::sendDue);
  }
}
