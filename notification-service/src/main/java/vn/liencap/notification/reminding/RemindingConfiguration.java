package vn.liencap.notification.reminding;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.notification.deadlines.LookAhead;
import vn.liencap.notification.deadlines.domain.ReminderLadder;
import vn.liencap.notification.ticking.Ticker;

/** The ladder as configured, and the sweep that repeats. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class RemindingConfiguration {

  @Bean
  ReminderLadder reminderLadder(ReminderSettings settings) {
    return new ReminderLadder(settings.ladder());
  }

  @Bean
  Ticker reminderTicker(ReminderSweep sweep, LookAhead lookAhead, ReminderSettings settings) {
    return new Ticker(
        "reminders",
        settings.every(),
        () -> {
          lookAhead.enterAllWhenTheLadderIsNew();
          sweep.sweep();
        });
  }
}
