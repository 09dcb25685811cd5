package vn.liencap.reporting.rollup.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.contracts.plan.ProgrammeEvent;
import vn.liencap.contracts.reporting.ReportEvent;
import vn.liencap.contracts.rollup.RollupEvent;
import vn.liencap.contracts.units.UnitEvent;
import vn.liencap.messaging.BatchConsumers;

/** The topics this service follows; each name is a binding in {@code reporting-service.yaml}. */
@Configuration(proxyBeanMethods = false)
class RollUpBindings {

  @Bean
  Consumer<Message<List<byte[]>>> planEvents(BatchConsumers consumers, PlanFigures handler) {
    return consumers.consumer(
        handler, Set.of(ProgrammeEvent.class, AssignmentEvent.class, PlanEvent.class));
  }

  @Bean
  Consumer<Message<List<byte[]>>> activityEvents(
      BatchConsumers consumers, ActivityFigures handler) {
    return consumers.consumer(handler, Set.of(ActivityEvent.class));
  }

  @Bean
  Consumer<Message<List<byte[]>>> reportEvents(BatchConsumers consumers, ReportFigures handler) {
    return consumers.consumer(handler, Set.of(ReportEvent.class));
  }

  @Bean
  Consumer<Message<List<byte[]>>> rollupEvents(BatchConsumers consumers, NodeTotals handler) {
    return consumers.consumer(handler, Set.of(RollupEvent.class));
  }

  @Bean
  Consumer<Message<List<byte[]>>> unitEvents(BatchConsumers consumers, UnitMoves handler) {
    return consumers.consumer(handler, Set.of(UnitEvent.class));
  }
}
