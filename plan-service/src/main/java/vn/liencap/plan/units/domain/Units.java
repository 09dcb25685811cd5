package vn.liencap.plan.units.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;

/** Where the units are kept. */
public interface Units {

  /** The unit with that id. */
  Optional<Unit> find(UnitId id);

  /** Every unit there is, ended ones included; the tree of a country, some thousands. */
  List<Unit> all();

  /**
   * Stores new and changed units, each together with its {@code UnitChanged}, and has them
   * published. What was stored before a crash stays stored, so the caller may simply do it again.
   *
   * @param units in the order they are to be stored, upper units first
   * @param by who did it, kept beside the unit
   * @return false when another write got in between for at least one unit, which is then left as it
   *     is; the others are stored
   */
  boolean store(Collection<Unit> units, Actor by);
}
