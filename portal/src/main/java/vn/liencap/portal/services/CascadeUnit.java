package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/**
 * A unit in the cascade's tree.
 *
 * @param unit the unit
 * @param name its name
 * @param level its level
 * @param assignment null when the plan asks nothing of it
 * @param childCount units directly below
 */
public record CascadeUnit(
    UnitId unit, String name, Level level, @Nullable UnitAssignment assignment, int childCount) {}
