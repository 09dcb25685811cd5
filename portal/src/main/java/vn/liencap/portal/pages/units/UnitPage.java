package vn.liencap.portal.pages.units;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitView;

/**
 * All that is known of a unit.
 *
 * @param unit the unit today, or as it last was
 * @param state its whole history
 * @param way the units above, from the top
 * @param via who receives its reports
 * @param successors the units it became
 * @param predecessors the units it came from
 * @param ended true when it is no more
 */
record UnitPage(
    UnitView unit,
    UnitState state,
    List<UnitView> way,
    @Nullable UnitView via,
    List<UnitView> successors,
    List<UnitView> predecessors,
    boolean ended) {}
