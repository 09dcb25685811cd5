package vn.liencap.notification.people.domain;

import java.util.Collection;
import java.util.Map;
import vn.liencap.contracts.UnitId;

/** What all units chose. */
public interface SettingsOfUnits {

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
