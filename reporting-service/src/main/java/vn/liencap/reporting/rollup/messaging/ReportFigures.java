package vn.liencap.reporting.rollup.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.reporting.ReportEvent;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.messaging.BatchHandler;
import vn.liencap.messaging.PoisonMessageException;
import vn.liencap.messaging.Received;
import vn.liencap.reporting.rollup.RollUp;
import vn.liencap.reporting.rollup.domain.Changes;
import vn.liencap.reporting.rollup.domain.Contributions;

/**
 * Reports count in the node of their unit and period: how far they have come, and what they say.
 */
@Component
class ReportFigures implements BatchHandler {
  private final RollUp rollUp;

  ReportFigures(RollUp rollUp) {
    this.rollUp = rollUp;
  }

  @Override
  public void handle(List<Received> batch) {
    var changes = new Changes();
    for (Received received : batch) {
      if (received.event() instanceof ReportEvent told) {
        add(told.report(), received, changes);
      }
    }
    rollUp.take(changes);
  }

  private static void add(ReportState report, Received received, Changes changes) {
    try {
      Contributions.of(report).forEach((node, told) -> changes.add(node, told, received.time()));
    } catch (IllegalArgumentException e) {
      throw new PoisonMessageException("Cannot be counted: " + e.getMessage(), e);
    }
  }
}
