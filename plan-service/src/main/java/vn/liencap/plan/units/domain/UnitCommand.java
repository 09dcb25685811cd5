package vn.liencap.plan.units.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/** What can be asked of a unit. */
public sealed interface UnitCommand {

  /**
   * Renames, recodes, re-levels or moves the unit from a day on; what is null stays as it is.
   * Attributes that begin after that day are kept.
   *
   * @param from the first day of the change, inclusive
   */
  record Change(
      LocalDate from,
      @Nullable String code,
      @Nullable String name,
      @Nullable Level level,
      @Nullable UnitId parent)
      implements UnitCommand {}

  /**
   * Ends the unit.
   *
   * @param lastDay the last day it exists, inclusive
   */
  record End(LocalDate lastDay) implements UnitCommand {}

  /** Names the units that took over from one that has ended, in place of any named before. */
  record NameSuccessors(List<UnitId> successors) implements UnitCommand {
    public NameSuccessors {
      successors = successors.stream().distinct().toList();
    }
  }

  /** Names the unit that receives, checks and consolidates reports for it; null for none. */
  record GoVia(@Nullable UnitId via) implements UnitCommand {}
}
