package vn.liencap.plan.traceability.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        take(event, tracing);
      } else if (received.event() instanceof AssignmentEvent event) {
        carried(event).ifPresent(assignments::add);
      }
    }
    tracing.assigned(assignments, today);
  }

  private static void take(PlanEvent event, Tracing tracing) {
    switch (event) {
      case PlanEvent.PlanIssued _,
          PlanEvent.ParentsLinked _,
          PlanEvent.PlanAmended _,
          PlanEvent.PlanCorrected _,
          PlanEvent.PlanClosed _ ->
          tracing.planned(event.plan());
      case PlanEvent.PlanSuperseded _, PlanEvent.PlanRevoked _ -> tracing.ended(event.plan());
    }
  }

  /** Any of them: the topic keeps only the newest of each assignment. */
  private static Optional<AssignmentState> carried(AssignmentEvent event) {
    return switch (event) {
      case AssignmentEvent.AssignmentWithdrawn _, AssignmentEvent.AssignmentPassedOn _ ->
          Optional.empty();
      case AssignmentEvent.PlanAssigned _,
          AssignmentEvent.AssignmentOpened _,
          AssignmentEvent.DraftStarted _,
          AssignmentEvent.AssignmentFulfilled _,
          AssignmentEvent.AssignmentWaived _,
          AssignmentEvent.AssignmentChanged _,
          AssignmentEvent.ChangeAnswered _,
          AssignmentEvent.AssignmentTakenOver _ ->
          Optional.of(event.assignment());
    };
  }
}
