package vn.liencap.notification.reminding;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.notification.deadlines.LookAhead;
import vn.liencap.notification.ticking.Ticker;

/** The sweep that repeats. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class RemindingConfiguration {

  @Bean
  Ticker reminderTicker(ReminderSweep sweep, LookAhead lookAhead, ReminderSettings settings) {
    return new Ticker(
        "reminders",
        settings.every(),
        () -> {
          lookAhead.enterAllWhenTheRulesAreNew();
          sweep.sweep();
        });
  }
}
