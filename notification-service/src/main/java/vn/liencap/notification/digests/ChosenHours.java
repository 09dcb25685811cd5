package vn.liencap.notification.digests;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.people.domain.SettingsOfUnits;
import vn.liencap.notification.reminding.DigestHours;

/** The hours that units chose. */
@Component
class ChosenHours implements DigestHours {
  private final SettingsOfUnits settings;

  ChosenHours(SettingsOfUnits settings) {
    this.settings = settings;
  }

  @Override
  public Map<UnitId, LocalTime> of(Collection<UnitId> units) {
    return settings.of(units).entrySet().stream()
        .filter(unit -> unit.getValue().version() > 0) // the others have what is usual
        .collect(Collectors.toMap(Map.Entry::getKey, chosen -> chosen.getValue().digestAt()));
  }
}
