package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/**
 * A unit as it was or is on one day.
 *
 * @param id permanent
 * @param code administrative code of that day
 * @param name name of that day
 * @param level level of that day
 * @param parent the unit above, null for the root
 * @param via the unit that receives its reports
 * @param validFrom first day of these attributes
 * @param validTo last day, inclusive; null while they hold
 * @param successors the units it became
 * @param path from the root down, itself excluded
 * @param childCount units directly below
 */
public record UnitDetails(
    UnitId id,
    String code,
    String name,
    Level level,
    @Nullable UnitId parent,
    @Nullable UnitId via,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<UnitId> successors,
    List<UnitStep> path,
    int childCount) {
  public UnitDetails {
    successors = successors == null ? List.of() : List.copyOf(successors);
    path = path == null ? List.of() : List.copyOf(path);
  }
}
