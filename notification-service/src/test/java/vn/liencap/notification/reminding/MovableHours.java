package vn.liencap.notification.reminding;

import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;
import vn.liencap.contracts.UnitId;

/** The hours of units in a test's hands. */
@TestConfiguration(proxyBeanMethods = false)
@Primary
class MovableHours implements DigestHours {
  static final LocalTime USUAL = LocalTime.of(7, 30);

  private final Map<UnitId, LocalTime> chosen = new ConcurrentHashMap<>();

  Map<UnitId, LocalTime> chosen() {
    return chosen;
  }

  @Override
  public Map<UnitId, LocalTime> of(Collection<UnitId> units) {
    Map<UnitId, LocalTime> known = new HashMap<>();
    units.forEach(unit -> known.put(unit, chosen.getOrDefault(unit, USUAL)));
    return known;
  }
}
