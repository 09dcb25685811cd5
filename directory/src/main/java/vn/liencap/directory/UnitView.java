package vn.liencap.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;

/**
 * A unit as it was on one day.
 *
 * @param id permanent
 * @param code the administrative code of that day
 * @param name the full name of that day
 * @param level the level of that day
 * @param parent the unit directly above on that day; null for the root
 * @param via the unit that receives its reports
 * @param validFrom first day of these attributes
 * @param validTo last day of these attributes, inclusive; null while they last
 */
public record UnitView(
    UnitId id,
    String code,
    String name,
    Level level,
    @Nullable UnitId parent,
    @Nullable UnitId via,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  static UnitView of(UnitState unit, UnitAttributes attributes) {
    return new UnitView(
        unit.id(),
        attributes.code(),
        attributes.name(),
        attributes.level(),
        attributes.parent(),
        unit.via(),
        attributes.validFrom(),
        attributes.validTo());
  }
}
