package vn.liencap.activity.scheduling.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.liencap.activity.outputs.Programmes;
import vn.liencap.activity.scheduling.Scheduling;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.contracts.plan.ProgrammeEvent;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.messaging.BatchConsumers;
import vn.liencap.messaging.Received;

/** Takes programmes, plans and assignments in. */
@Configuration(proxyBeanMethods = false)
class PlanEventsListener {

  @Bean
  Consumer<Message<List<byte[]>>> planEvents(
      BatchConsumers consumers, Scheduling scheduling, Programmes programmes) {
    return consumers.consumer(
        batch -> takeIn(batch, scheduling, programmes),
        Set.of(ProgrammeEvent.class, PlanEvent.class, AssignmentEvent.class));
  }

  /** What an event says stands in its state: a compacted topic may keep only the last one. */
  private static void takeIn(List<Received> batch, Scheduling scheduling, Programmes programmes) {
    var changed = new ArrayList<ProgrammeState>();
    var issued = new ArrayList<IssuedPlan>();
    var assigned = new ArrayList<AssignmentState>();
    for (Received received : batch) {
      switch (received.event()) {
        case ProgrammeEvent event -> changed.add(event.programme());
        case PlanEvent event -> issued.add(event.plan());
        case AssignmentEvent event -> assigned.add(event.assignment());
        default -> {} // another family on this topic is none of our business
      }
    }
    programmes.keep(changed);
    scheduling.takeIn(issued, assigned);
  }
}
