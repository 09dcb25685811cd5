package vn.liencap.portal.pages;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;

/** Names for units that are known by id only; an id is nothing for people to read. */
@Component
public class UnitNames {
  private final UnitDirectory directory;
  private final Words words;

  UnitNames(UnitDirectory directory, Words words) {
    this.directory = directory;
    this.words = words;
  }

  /** The newest name of a unit. */
  public String of(UnitId unit) {
    return directory.latest(unit).map(UnitView::name).orElseGet(() -> words.say("unit.unknown"));
  }

  /** The newest names by id. */
  public Map<String, String> of(Collection<UnitId> units) {
    Map<String, String> names = new LinkedHashMap<>();
    units.forEach(unit -> names.put(unit.value(), of(unit)));
    return names;
  }
}
