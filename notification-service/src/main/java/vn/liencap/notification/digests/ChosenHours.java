package vn.liencap.notification.digests;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.people.domain.SettingsOfUnits;
import vn.liencap.notification.reminding.DigestHours;

/** The hours that units chose, and the usual one for the others. */
@Component
class ChosenHours implements DigestHours {
  private final SettingsOfUnits settings;

  ChosenHours(SettingsOfUnits settings) {
    this.settings = settings;
  }

  @Override
  public Map<UnitId, LocalTime> of(Collection<UnitId> units) {
    return settings.of(units).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, unit -> unit.getValue().digestAt()));
  }
}
