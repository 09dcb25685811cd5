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

  /**
   * A piece of telling units that a plan ended: at most 500 units that were assigned.
   *
   * @param plan the plan that ended
   * @param standing how
   * @param number this piece, from 0
   * @param units the units to be told
   */
  record EndPlanned(PlanId plan, PlanStanding standing, int number, List<UnitId> units)
      implements CascadeEvent {
    public EndPlanned {
      units = List.copyOf(units);
    }

    @Override
    public String key() {
      return plan.value() + "." + standing + "." + number;
    }

    @Override
    public long sequence() {
      return 1;
    }
  }
}
