package vn.liencap.notification.letters;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.notification.ticking.Ticker;

/** Tells again and again what a crash left untold; mostly it finds nothing. */
@Configuration(proxyBeanMethods = false)
class LettersConfiguration {
  @Bean
  Ticker letterTicker(LetterTelling telling, @Value("${liencap.reminders.every}") Duration every) {
    return new Ticker("letters", every, telling::tell);
  }
}
