package vn.liencap.notification.deadlines.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.reporting.ReportEvent;
import vn.liencap.messaging.BatchConsumers;

/** The functions behind the bindings of the topics of plans, activities and reports. */
@Configuration(proxyBeanMethods = false)
class DeadlineEventsConsumers {

  @Bean
  Consumer<Message<List<byte[]>>> planEvents(
      BatchConsumers consumers, DeadlineEventsHandler handler) {
    return consumers.consumer(handler, Set.of(AssignmentEvent.class));
  }

  @Bean
  Consumer<Message<List<byte[]>>> reportEvents(
      BatchConsumers consumers, DeadlineEventsHandler handler) {
    return consumers.consumer(handler, Set.of(ReportEvent.class));
  }

  @Bean
  Consumer<Message<List<byte[]>>> activityEvents(
      BatchConsumers consumers, DeadlineEventsHandler handler) {
    return consumers.consumer(handler, Set.of(ActivityEvent.class));
  }
}
