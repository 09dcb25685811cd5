package vn.liencap.contracts.plan;

import java.util.List;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/**
 * A group of units named by level, below one unit (các sở, ban, ngành; UBND các xã, phường).
 *
 * @param within the unit whose subtree is meant, itself excluded
 * @param levels which levels; never empty
 */
public record UnitGroup(UnitId within, List<Level> levels) {
  public UnitGroup {
    levels = List.copyOf(levels);
  }
}
