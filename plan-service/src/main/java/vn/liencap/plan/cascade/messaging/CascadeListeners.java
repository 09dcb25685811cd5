package vn.liencap.plan.cascade.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.liencap.contracts.plan.CascadeEvent;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.messaging.BatchConsumers;
import vn.liencap.messaging.Received;
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
      BatchConsumers consumers, Cascading cascading, Answering answering, Readings readings) {
    return consumers.consumer(
        batch -> {
          for (Received received : batch) {
            if (received.event() instanceof PlanEvent event) {
              take(event, cascading, answering, readings);
            }
          }
        },
        Set.of(PlanEvent.class));
  }

  private static void take(
      PlanEvent event, Cascading cascading, Answering answering, Readings readings) {
    switch (event) {
      case PlanEvent.PlanIssued issued -> {
        cascading.start(issued.plan(), issued.at());
        answering.settle(answersOf(event));
        readings.forget(issued.plan().id());
      }
      case PlanEvent.ParentsLinked _ -> answering.settle(answersOf(event));
    }
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
            if (received.event() instanceof CascadeEvent.ChunkPlanned piece) {
              cascading.assign(piece);
            }
          }
        },
        Set.of(CascadeEvent.class));
  }
}
