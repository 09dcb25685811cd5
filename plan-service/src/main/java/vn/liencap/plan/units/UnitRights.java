package vn.liencap.plan.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.units.domain.Unit;

/**
 * Who may change the tree: an administrator in the units below their own, and only there. The
 * administrators of the root may change all of it.
 */
@Component
public class UnitRights {
  private final UnitDirectory directory;
  private final RootUnit root;
  private final Clock clock;

  UnitRights(UnitDirectory directory, RootUnit root, Clock clock) {
    this.directory = directory;
    this.root = root;
    this.clock = clock;
  }

  /** True for an administrator of the root. */
  public boolean administersRoot(Actor actor) {
    return actor.hasAny(Role.ADMIN) && actor.unit().equals(root.id());
  }

  /** True below the actor's unit, also for what has ended there, and for what is answered for. */
  boolean mayChange(Actor actor, Unit unit) {
    UnitId answerable = unit.state().answerableUnit();
    return administersRoot(actor)
        || (answerable != null
            ? mayPlaceUnder(actor, answerable)
            : Optional.ofNullable(unit.latest().parent())
                .map(parent -> mayPlace(actor, parent, lastDayOf(unit)))
                .orElse(false));
  }

  /** True when units directly below that one, or answered for by it, are the actor's to change. */
  boolean mayPlaceUnder(Actor actor, UnitId parent) {
    return mayPlace(actor, parent, LocalDate.now(clock));
  }

  private boolean mayPlace(Actor actor, UnitId parent, LocalDate day) {
    return administersRoot(actor)
        || (actor.hasAny(Role.ADMIN) && directory.isWithin(parent, actor.unit(), day));
  }

  private LocalDate lastDayOf(Unit unit) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = unit.lastDay();
    return last == null || last.isAfter(today) ? today : last;
  }
}
