package vn.liencap.portal.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.accounts.domain.AccountRights;

/** The units whose accounts an administrator manages: one's own and those below. */
@Component
class AdministeredUnits {
  private final UnitDirectory directory;
  private final Clock clock;

  AdministeredUnits(UnitDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** What an administrator may do with accounts. */
  AccountRights rightsOf(Actor actor) {
    return new AccountRights(actor, unit -> reaches(actor, unit));
  }

  /** The root reaches all units, also those that ended before its accounts were moved. */
  boolean reaches(Actor actor, UnitId unit) {
    return isRoot(actor.unit()) || directory.isWithin(unit, actor.unit(), today());
  }

  /** A unit and those below; null for all there are and were. */
  @Nullable Collection<UnitId> from(UnitId top) {
    if (isRoot(top)) {
      return null;
    }
    Set<UnitId> units = new HashSet<>(Set.of(top));
    directory.subtreeOf(top, today()).stream().map(UnitView::id).forEach(units::add);
    return units;
  }

  /** True when all of them exist, or while the unit tree is still on its way. */
  boolean exist(Collection<UnitId> units) {
    return directory.size() == 0
        || units.stream().allMatch(unit -> directory.find(unit).isPresent());
  }

  private boolean isRoot(UnitId unit) {
    return directory.root(today()).map(root -> root.id().equals(unit)).orElse(false);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
