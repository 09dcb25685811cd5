package vn.liencap.notification.people.domain;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import vn.liencap.contracts.UnitId;

/** What all units chose. */
public interface SettingsOfUnits {

  /** The hour of a unit that has not chosen one. */
  LocalTime usualHour();

  /** What these units chose; each of them is there. */
  Map<UnitId, UnitSettings> of(Collection<UnitId> units);

  /** What one unit chose. */
  UnitSettings of(UnitId unit);

  /**
   * Changes what a unit chose.
   *
   * @return false when the stored version is not the one before that of {@code wanted}
   */
  boolean store(UnitSettings wanted);
}
