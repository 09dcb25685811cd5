package vn.liencap.reporting.rollup.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.rollup.RollupEvent.NodeTotalled;
import vn.liencap.messaging.BatchHandler;
import vn.liencap.messaging.PoisonMessageException;
import vn.liencap.messaging.Received;
import vn.liencap.reporting.rollup.RollUp;
import vn.liencap.reporting.rollup.domain.Change.ChildTotal;
import vn.liencap.reporting.rollup.domain.Changes;
import vn.liencap.reporting.rollup.domain.Period;

/** Totals of nodes below count in the node that keeps a slot for them. */
@Component
class NodeTotals implements BatchHandler {
  private final RollUp rollUp;

  NodeTotals(RollUp rollUp) {
    this.rollUp = rollUp;
  }

  @Override
  public void handle(List<Received> batch) {
    var changes = new Changes();
    for (Received received : batch) {
      if (received.event() instanceof NodeTotalled told) {
        changes.add(
            checked(told).parent(),
            new ChildTotal(told.child(), told.sequence(), told.totals(), told.gone()),
            told.since());
      }
    }
    rollUp.take(changes);
  }

  private static NodeTotalled checked(NodeTotalled told) {
    try {
      Period.of(told.parent().period());
      boolean sameCount =
          told.parent().programme().equals(told.child().programme())
              && told.parent().period().equals(told.child().period());
      if (!sameCount || told.parent().equals(told.child())) {
        throw new IllegalArgumentException(told.child() + " cannot be below " + told.parent());
      }
      told.parent().unit();
      return told;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new PoisonMessageException("Not a total of a node below: " + e.getMessage(), e);
    }
  }
}
