package vn.liencap.activity.checking;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.checking.SumLine;

/** What the store holds of units, read past everything that was ever published. */
public interface HeldActivities {

  /**
   * Sums units up, one after the other.
   *
   * @param units whose activities; empty for all
   * @param unit takes each unit that leads any, with its sums by programme and year
   */
  void sum(List<UnitId> units, BiConsumer<UnitId, Map<String, SumLine>> unit);

  /** Reads all activities that units lead, in stretches. */
  void read(List<UnitId> units, Consumer<List<ActivityState>> stretch);
}
