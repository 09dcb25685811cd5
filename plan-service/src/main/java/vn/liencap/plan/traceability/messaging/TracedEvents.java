package vn.liencap.plan.traceability.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.messaging.BatchConsumers;
import vn.liencap.messaging.Received;
import vn.liencap.plan.traceability.Tracing;

/**
 * Listens to plans and assignments, under a group of its own: it may be read anew from the start.
 */
@Configuration(proxyBeanMethods = false)
class TracedEvents {

  @Bean
  Consumer<Message<List<byte[]>>> tracedPlans(
      BatchConsumers consumers, Tracing tracing, Clock clock) {
    return consumers.consumer(
        batch -> take(batch, tracing, LocalDate.now(clock)),
        Set.of(PlanEvent.class, AssignmentEvent.class));
  }

  private static void take(List<Received> batch, Tracing tracing, LocalDate today) {
    List<AssignmentState> assignments = new ArrayList<>();
    for (Received received : batch) {
      if (received.event() instanceof PlanEvent event) {
        tracing.planned(event.plan());
      } else if (received.event() instanceof AssignmentEvent.PlanAssigned event) {
        assignments.add(event.assignment());
      }
    }
    tracing.assigned(assignments, today);
  }
}
