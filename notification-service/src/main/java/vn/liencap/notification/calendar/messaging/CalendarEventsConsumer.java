package vn.liencap.notification.calendar.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.liencap.contracts.calendar.CalendarEvent;
import vn.liencap.messaging.BatchConsumers;
import vn.liencap.notification.calendar.domain.WorkingYears;

/** The function behind the binding of the calendar topic. */
@Configuration(proxyBeanMethods = false)
class CalendarEventsConsumer {

  @Bean
  Consumer<Message<List<byte[]>>> calendarEvents(BatchConsumers consumers, WorkingYears years) {
    return consumers.consumer(
        batch ->
            years.follow(
                batch.stream()
                    .map(received -> ((CalendarEvent) received.event()))
                    .map(
                        event ->
                            switch (event) {
                              case CalendarEvent.WorkingYearChanged changed -> changed.year();
                            })
                    .toList()),
        Set.of(CalendarEvent.class));
  }
}
