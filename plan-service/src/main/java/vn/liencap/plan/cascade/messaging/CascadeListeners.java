package vn.liencap.plan.cascade.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.liencap.contracts.plan.AmendmentEvent;
import vn.liencap.contracts.plan.CascadeEvent;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.messaging.BatchConsumers;
import vn.liencap.messaging.Received;
import vn.liencap.plan.amending.Amending;
import vn.liencap.plan.assignments.Answering;
import vn.liencap.plan.cascade.Cascading;
import vn.liencap.plan.documents.reviewing.domain.Readings;

/** Listens to issued plans and to the pieces of their cascades. */
@Configuration(proxyBeanMethods = false)
class CascadeListeners {

  /**
   * Issued plans start their cascade, and answer the assignments they were drafted for; the
   * document they were made of is needed no more.
   */
  @Bean
  Consumer<Message<List<byte[]>>> issuedPlans(
      BatchConsumers consumers,
      Amending amending,
      Cascading cascading,
      Answering answering,
      Readings readings) {
    return consumers.consumer(
        batch -> {
          for (Received received : batch) {
            switch (received.event()) {
              case PlanEvent event -> take(event, cascading, answering, readings);
              case AmendmentEvent event -> amending.follow(event.amendment().amends(), event.by());
              default -> {} // another family on this topic is none of our business
            }
          }
        },
        Set.of(PlanEvent.class, AmendmentEvent.class));
  }

  private static void take(
      PlanEvent event, Cascading cascading, Answering answering, Readings readings) {
    switch (event) {
      case PlanEvent.PlanIssued issued -> {
        cascading.start(issued.plan(), issued.at());
        readings.forget(issued.plan().id());
      }
      case PlanEvent.PlanAmended amended -> cascading.start(amended.plan(), amended.at());
      case PlanEvent.ParentsLinked _, PlanEvent.PlanCorrected _ -> {}
      case PlanEvent.PlanSuperseded _, PlanEvent.PlanRevoked _, PlanEvent.PlanClosed _ ->
          cascading.end(event.plan());
    }
    answering.settle(answersOf(event));
  }

  private static List<vn.liencap.contracts.AssignmentId> answersOf(PlanEvent event) {
    return event.plan().parents().stream()
        .map(parent -> vn.liencap.contracts.AssignmentId.of(parent, event.plan().issuer()))
        .toList();
  }

  /** Pieces are assigned by whichever instance gets them. */
  @Bean
  Consumer<Message<List<byte[]>>> cascadePieces(BatchConsumers consumers, Cascading cascading) {
    return consumers.consumer(
        batch -> {
          for (Received received : batch) {
            switch (received.event()) {
              case CascadeEvent.ChunkPlanned piece -> cascading.assign(piece);
              case CascadeEvent.EndPlanned piece -> cascading.assign(piece);
              default -> {} // nothing else is on this topic
            }
          }
        },
        Set.of(CascadeEvent.class));
  }
}
