package vn.liencap.contracts.plan;

import java.util.List;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.Topic;
import vn.liencap.contracts.UnitId;

/** The work of a cascade, cut into pieces that any instance may take. */
public sealed interface CascadeEvent extends Event {

  @Override
  default Topic topic() {
    return Topic.CASCADE;
  }

  /**
   * A piece of a cascade: at most 500 units to be assigned.
   *
   * @param plan the plan to assign
   * @param version its version
   * @param number this piece, from 0
   * @param units the units to be assigned
   */
  record ChunkPlanned(PlanId plan, int version, int number, List<UnitId> units)
      implements CascadeEvent {
    public ChunkPlanned {
      units = List.copyOf(units);
    }

    @Override
    public String key() {
      return plan.value() + "." + version + "." + number;
    }

    @Override
    public long sequence() {
      return 1;
    }
  }
}
