package vn.liencap.plan.units.importing.domain;

import java.util.List;
import vn.liencap.plan.units.domain.Unit;

/**
 * What a faultless file changes.
 *
 * @param created new units, upper units first
 * @param changed units that are called or stand otherwise now, upper units first
 * @param unchanged how many rows say what is known already
 */
public record ImportPlan(List<Unit> created, List<Unit> changed, int unchanged) {
  public ImportPlan {
    created = List.copyOf(created);
    changed = List.copyOf(changed);
  }
}
