package vn.liencap.portal.services;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/**
 * How far one plan has come on one branch.
 *
 * @param unit the unit
 * @param name its name
 * @param level its level
 * @param hasChildren true when it can be opened
 * @param counts its subtree
 */
public record PlanBranch(
    UnitId unit,
    String name,
    Level level,
    boolean hasChildren,
    @JsonProperty("totals") BranchCounts counts) {}
