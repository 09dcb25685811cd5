package vn.liencap.portal.services;

import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/**
 * A branch of a roll-up.
 *
 * @param unit the unit
 * @param name its name
 * @param level its level
 * @param hasChildren true when it can be opened
 * @param totals its subtree
 */
public record RollupChild(
    UnitId unit, String name, Level level, boolean hasChildren, RollupTotals totals) {}
