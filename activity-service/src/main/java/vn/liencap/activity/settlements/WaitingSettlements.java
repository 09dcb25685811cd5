package vn.liencap.activity.settlements;

import java.util.Collection;
import java.util.List;
import vn.liencap.contracts.UnitId;

/** What waits to be settled, by the plans whose money a unit settles. */
public interface WaitingSettlements {
  /**
   * The plans of which something waits, by title.
   *
   * @param units the units that settle: one, and those it succeeds
   */
  List<WaitingPlan> of(Collection<UnitId> units);
}
