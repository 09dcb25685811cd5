package vn.liencap.notification.letters;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.messaging.OutboxCollections;
import vn.liencap.notification.ticking.Ticker;

/** Letters carry an outbox, and what a crash left untold is told by the next tick. */
@Configuration(proxyBeanMethods = false)
class LettersConfiguration {
  @Bean
  OutboxCollections letterOutboxes() {
    return OutboxCollections.of("letters");
  }

  /** Mostly it finds nothing. */
  @Bean
  Ticker letterTicker(LetterTelling telling, @Value("${liencap.reminders.every}") Duration every) {
    return new Ticker("letters", every, telling::tell);
  }
}
