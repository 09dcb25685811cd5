package vn.liencap.standalone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.liencap.contracts.UnitId;

/**
 * An issued plan whose activities get entries.
 *
 * @param id the plan
 * @param issuer who issued it
 * @param asOf the day of the first start: what was done after it is for others to enter
 * @param stories by item
 * @param places by the first word of a unit's name
 */
record ToldPlan(
    String id,
    UnitId issuer,
    LocalDate asOf,
    Map<String, Story> stories,
    Map<String, List<String>> places) {

  /** True when somebody who can sign in works where it reaches, or just above. */
  boolean reachesPeople() {
    return !places.isEmpty() || issuer.equals(DemonstrationUnits.MINISTRY);
  }

  /** Where a unit does things. */
  List<String> placesOf(String unitName) {
    return places.getOrDefault(unitName.split(" ", 2)[0], List.of());
  }
}
