package vn.liencap.reporting.rollup.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.messaging.BatchHandler;
import vn.liencap.messaging.PoisonMessageException;
import vn.liencap.messaging.Received;
import vn.liencap.reporting.rollup.RollUp;
import vn.liencap.reporting.rollup.domain.Changes;
import vn.liencap.reporting.rollup.domain.Contributions;

/** Activities count in the node of their lead unit, with the figures of all who contribute. */
@Component
class ActivityFigures implements BatchHandler {
  private final RollUp rollUp;

  ActivityFigures(RollUp rollUp) {
    this.rollUp = rollUp;
  }

  @Override
  public void handle(List<Received> batch) {
    var changes = new Changes();
    for (Received received : batch) {
      if (received.event() instanceof ActivityEvent told) {
        add(told.activity(), received, changes);
      }
    }
    rollUp.take(changes);
  }

  private static void add(ActivityState activity, Received received, Changes changes) {
    try {
      changes.add(Contributions.nodeOf(activity), Contributions.of(activity), received.time());
      Contributions.inSlices(activity)
          .forEach((node, told) -> changes.add(node, told, received.time()));
    } catch (IllegalArgumentException e) {
      throw new PoisonMessageException("Cannot be counted: " + e.getMessage(), e);
    }
  }
}
