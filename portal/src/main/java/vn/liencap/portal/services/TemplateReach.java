package vn.liencap.portal.services;

import java.util.List;
import java.util.Map;

/**
 * Whom a template would ask if it were published now.
 *
 * @param units how many units
 * @param byLevel how many of each level
 * @param open the periods, in words, whose reports would open at once
 */
public record TemplateReach(int units, Map<String, Integer> byLevel, List<String> open) {
  public TemplateReach {
    byLevel = byLevel == null ? Map.of() : Map.copyOf(byLevel);
    open = open == null ? List.of() : List.copyOf(open);
  }
}
