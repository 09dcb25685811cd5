package vn.liencap.portal.services;

import java.util.Map;

/**
 * How many units a plan will reach when it is issued.
 *
 * @param units all of them
 * @param byLevel by level code
 */
public record Reach(int units, Map<String, Integer> byLevel) {
  public Reach {
    byLevel = byLevel == null ? Map.of() : Map.copyOf(byLevel);
  }
}
