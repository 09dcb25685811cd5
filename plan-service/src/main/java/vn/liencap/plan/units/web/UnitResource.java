package vn.liencap.plan.units.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.units.UnitQueries;

/**
 * A unit as programs read it.
 *
 * @param answerableUnit who answers for a unit outside the tree
 * @param path the units above, the root first
 * @param childCount how many units are directly below
 * @param history all attributes by date; null in lists
 */
record UnitResource(
    UnitId id,
    String code,
    String name,
    Level level,
    @Nullable UnitId parent,
    @Nullable UnitId via,
    @Nullable UnitId answerableUnit,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<UnitId> successors,
    List<Step> path,
    int childCount,
    @Nullable List<UnitAttributes> history) {

  /** A unit on the way from the root. */
  record Step(UnitId id, String name, Level level) {
    static Step of(UnitView unit) {
      return new Step(unit.id(), unit.name(), unit.level());
    }
  }

  static UnitResource inList(UnitView unit, UnitState state, LocalDate day, UnitQueries queries) {
    return of(unit, state, day, queries, null);
  }

  static UnitResource whole(UnitView unit, UnitState state, LocalDate day, UnitQueries queries) {
    return of(unit, state, day, queries, state.attributes());
  }

  private static UnitResource of(
      UnitView unit,
      UnitState state,
      LocalDate day,
      UnitQueries queries,
      @Nullable List<UnitAttributes> history) {
    return new UnitResource(
        unit.id(),
        unit.code(),
        unit.name(),
        unit.level(),
        unit.parent(),
        unit.via(),
        state.answerableUnit(),
        unit.validFrom(),
        unit.validTo(),
        state.successors(),
        queries.pathTo(unit, day).stream().map(Step::of).toList(),
        queries.childCount(unit, day),
        history);
  }
}
