package vn.liencap.plan.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.plan.units.domain.Naming;

/**
 * A unit that somebody wants to create.
 *
 * @param level one of the installation's levels
 * @param code the administrative code, unique within the level on any one day
 * @param name the full name
 * @param parent the unit directly above; null for an external unit
 * @param answerableUnit the unit inside the tree that answers for an external one; null inside
 * @param via the unit that receives its reports
 * @param validFrom the first day it exists
 * @param validTo the last day it exists, inclusive; null while it lasts
 */
public record NewUnit(
    Level level,
    String code,
    String name,
    @Nullable UnitId parent,
    @Nullable UnitId answerableUnit,
    @Nullable UnitId via,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {
  public NewUnit {
    code = Naming.clean(code);
    name = Naming.clean(name);
  }

  /** What it is called and where it stands, as long as it exists. */
  UnitAttributes attributes() {
    return new UnitAttributes(validFrom, validTo, code, name, level, parent);
  }
}
