package vn.liencap.reporting.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.messaging.OutboxCollections;

/** The parts of the calendar that Spring does not find by itself. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

  @Bean
  OutboxCollections workingYearOutboxes() {
    return OutboxCollections.of("workingYears");
  }
}
