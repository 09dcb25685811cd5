package vn.liencap.portal.services;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.liencap.contracts.UnitId;

/**
 * How far one plan has come below one unit, branch by branch.
 *
 * @param unit the unit
 * @param name its name
 * @param counts the whole subtree
 * @param children its branches
 */
public record PlanBranches(
    UnitId unit,
    String name,
    @JsonProperty("totals") BranchCounts counts,
    List<PlanBranch> children) {
  public PlanBranches {
    children = children == null ? List.of() : List.copyOf(children);
  }
}
