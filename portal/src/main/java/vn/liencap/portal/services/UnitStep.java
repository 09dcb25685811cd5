package vn.liencap.portal.services;

import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/**
 * A unit on the way from the root to another.
 *
 * @param id the unit
 * @param name its name
 * @param level its level
 */
public record UnitStep(UnitId id, String name, Level level) {}
