package vn.liencap.portal.pages.activities;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.services.ActivityDetails;

/** Names for the units that an activity speaks of by id. */
@Component
class UnitNames {
  private final UnitDirectory directory;

  UnitNames(UnitDirectory directory) {
    this.directory = directory;
  }

  /** The names by id: of those who contributed and of those who made entries. */
  Map<String, String> of(ActivityDetails activity) {
    Set<UnitId> units = new LinkedHashSet<>();
    activity.contributions().keySet().forEach(unit -> units.add(new UnitId(unit)));
    activity.entries().forEach(entry -> units.add(entry.unit()));
    Map<String, String> names = new LinkedHashMap<>();
    units.forEach(unit -> names.put(unit.value(), name(unit)));
    return names;
  }

  private String name(UnitId unit) {
    return directory.latest(unit).map(UnitView::name).orElse(unit.value());
  }
}
