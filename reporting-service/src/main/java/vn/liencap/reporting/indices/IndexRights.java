package vn.liencap.reporting.indices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.Rights;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.indices.domain.Side;
import vn.liencap.reporting.reports.domain.Drafters;

/**
 * Who may do what with the indices of a province: its own people and the department that drafts for
 * it enter, and so does the ministry; whoever sees the province's figures reads, and so do the
 * units below it, whose work it is.
 */
@Component
class IndexRights {
  private final Rights rights;
  private final UnitDirectory directory;
  private final Drafters drafters;
  private final Clock clock;

  IndexRights(Rights rights, UnitDirectory directory, Drafters drafters, Clock clock) {
    this.rights = rights;
    this.directory = directory;
    this.drafters = drafters;
    this.clock = clock;
  }

  /** Today in Asia/Ho_Chi_Minh. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** True in the unit at the top, whose people see every province. */
  boolean isMinistry(Actor actor) {
    return directory.root(today()).filter(top -> top.id().equals(actor.unit())).isPresent();
  }

  /** True for the head and the administrators of the ministry: the list of indices is theirs. */
  boolean mayDefine(Actor actor) {
    return actor.hasAny(Role.HEAD, Role.ADMIN) && isMinistry(actor);
  }

  /** True when the actor may read the indices of a unit. */
  boolean maySee(Actor actor, UnitId unit) {
    return rights.maySee(actor, unit) || directory.isWithin(actor.unit(), unit, today());
  }

  /** For which side the actor enters figures of a unit; empty when they may not. */
  Optional<Side> entersFor(Actor actor, UnitId unit) {
    if (!actor.hasAny(Role.OFFICER, Role.HEAD)) {
      return Optional.empty();
    }
    if (isMinistry(actor)) {
      return Optional.of(Side.MINISTRY);
    }
    return rights.isOwn(actor, unit) || drafts(actor, unit)
        ? Optional.of(Side.PROVINCE)
        : Optional.empty();
  }

  private boolean drafts(Actor actor, UnitId unit) {
    return directory.at(actor.unit(), today()).filter(own -> unit.equals(own.parent())).isPresent()
        && drafters.drafts(actor.unit(), unit);
  }

  /** The provinces the actor sees without naming one; null for all of them. */
  @Nullable Collection<UnitId> seenBy(Actor actor) {
    return isMinistry(actor)
        ? null
        : Stream.concat(
                Stream.of(actor.unit()),
                directory.ancestorsOf(actor.unit(), today()).stream().map(UnitView::id))
            .filter(unit -> isProvince(unit, today().getYear()))
            .toList();
  }

  /** True for a unit that was a province in that year. */
  boolean isProvince(UnitId unit, int year) {
    return at(unit, year).filter(view -> view.level().equals(Level.PROVINCE)).isPresent();
  }

  /** A unit under the name it had in a year. */
  Optional<UnitView> at(UnitId unit, int year) {
    return directory.atOrLatest(unit, dayOf(year));
  }

  /**
   * The province, and who was the same province before it: a merger or a split has no line of years
   * across it.
   */
  List<UnitId> lineage(UnitId unit) {
    var line = new LinkedHashSet<UnitId>(List.of(unit));
    for (UnitId last = unit; true; last = line.getLast()) {
      Set<UnitId> before = directory.predecessorsOf(last);
      boolean same =
          before.size() == 1
              && directory
                  .find(before.iterator().next())
                  .filter(old -> old.successors().size() == 1)
                  .isPresent();
      if (!same || !line.add(before.iterator().next())) {
        return List.copyOf(line);
      }
    }
  }

  /** The provinces there were in a year, in the order of a dictionary. */
  List<UnitView> provinces(int year) {
    LocalDate day = dayOf(year);
    return directory
        .root(today())
        .map(
            top ->
                directory.childrenOf(top.id(), day).stream()
                    .filter(unit -> unit.level().equals(Level.PROVINCE))
                    .toList())
        .orElse(List.of());
  }

  /** A past year is told by the tree of its last day, any other by that of today. */
  private LocalDate dayOf(int year) {
    LocalDate last = Year.of(year).atMonth(12).atDay(31);
    return last.isBefore(today()) ? last : today();
  }
}
