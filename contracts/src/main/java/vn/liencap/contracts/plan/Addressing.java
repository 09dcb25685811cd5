package vn.liencap.contracts.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/**
 * To whom a plan is assigned: by level, by list, or the whole subtree.
 *
 * @param levels every unit of these levels below the issuer
 * @param units these units
 * @param wholeSubtree every unit below the issuer
 * @param mode IMPLEMENT or EXECUTE
 * @param dueByLevel the last day by level code, inclusive, Asia/Ho_Chi_Minh; a level without one
 *     has none
 */
public record Addressing(
    List<Level> levels,
    List<UnitId> units,
    boolean wholeSubtree,
    AssignmentMode mode,
    Map<String, LocalDate> dueByLevel) {
  public Addressing {
    levels = List.copyOf(levels);
    units = List.copyOf(units);
    dueByLevel = Map.copyOf(dueByLevel);
  }
}
