package vn.liencap.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;

/**
 * Who stands how to which unit: look-ups in memory, so that the check costs nothing beside the
 * work. A unit that has ended is treated as its successors' own past.
 */
public final class Rights {
  private final UnitDirectory directory;
  private final Clock clock;

  public Rights(UnitDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** True in the unit the actor works in. */
  public boolean isOwn(Actor actor, UnitId unit) {
    return actor.unit().equals(unit);
  }

  /**
   * True when what the unit has issued, does and has submitted is the actor's to read: in their own
   * unit, in the subtree below it, in the units that go via it, and in the past of all these.
   */
  public boolean maySee(Actor actor, UnitId unit) {
    return maySee(actor.unit(), unit, new HashSet<>());
  }

  private boolean maySee(UnitId reader, UnitId unit, Set<UnitId> seen) {
    if (!seen.add(unit)) {
      return false;
    }
    if (directory.isWithin(unit, reader, today()) || goesVia(unit, reader)) {
      return true;
    }
    return directory.find(unit).stream()
        .flatMap(state -> state.successors().stream())
        .anyMatch(successor -> maySee(reader, successor, seen));
  }

  /** True for a direct subordinate of the actor's unit and for a unit that goes via it. */
  public boolean supervises(Actor actor, UnitId unit) {
    return directory
        .at(unit, today())
        .map(view -> actor.unit().equals(view.parent()) || actor.unit().equals(view.via()))
        .orElse(false);
  }

  /** True for an administrator of the unit at the top: the system is theirs to run. */
  public boolean operates(Actor actor) {
    return actor.roles().contains(Role.ADMIN)
        && directory.root(today()).filter(top -> top.id().equals(actor.unit())).isPresent();
  }

  /** The addressing keys that the actor's unit answers to, its predecessors' included. */
  public Set<String> keysOf(Actor actor) {
    Set<String> keys = new HashSet<>(directory.addressingKeys(actor.unit(), today()));
    for (UnitId predecessor : directory.predecessorsOf(actor.unit())) {
      directory
          .latest(predecessor)
          .map(UnitView::validTo)
          .ifPresent(lastDay -> keys.addAll(directory.addressingKeys(predecessor, lastDay)));
    }
    return keys;
  }

  private boolean goesVia(UnitId unit, UnitId via) {
    return directory.find(unit).map(state -> via.equals(state.via())).orElse(false);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
