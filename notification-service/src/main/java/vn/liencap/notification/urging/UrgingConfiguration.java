package vn.liencap.notification.urging;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.notification.ticking.Ticker;

/** Tells again and again what a crash left untold; mostly it finds nothing. */
@Configuration(proxyBeanMethods = false)
class UrgingConfiguration {
  @Bean
  Ticker urgingTicker(Urging urging, @Value("${liencap.reminders.every}") Duration every) {
    return new Ticker("urging", every, urging::tell);
  }
}
