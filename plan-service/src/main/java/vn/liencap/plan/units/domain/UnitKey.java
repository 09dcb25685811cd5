package vn.liencap.plan.units.domain;

import vn.liencap.contracts.Level;

/**
 * What people call a unit by; on any one day at most one unit answers to it.
 *
 * @param level the level of government
 * @param code the administrative code within the level
 */
public record UnitKey(Level level, String code) {

  @Override
  public String toString() {
    return level + " " + code;
  }
}
