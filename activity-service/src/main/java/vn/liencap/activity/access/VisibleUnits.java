package vn.liencap.activity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;

/**
 * The units whose activities a unit's people find in their lists: itself, its subtree, the
 * neighbours that go via it, and the past of all these.
 */
@Component
class VisibleUnits {
  private final UnitDirectory directory;
  private final Clock clock;

  VisibleUnits(UnitDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  Set<UnitId> of(UnitId reader) {
    LocalDate today = LocalDate.now(clock);
    var units = new HashSet<>(Set.of(reader));
    directory.subtreeOf(reader, today).stream().map(UnitView::id).forEach(units::add);
    goingVia(reader, today).forEach(units::add);
    return withTheirPast(units);
  }

  /** The units directly below one, and the neighbours that go via it. */
  Set<UnitId> supervisedBy(UnitId unit) {
    LocalDate today = LocalDate.now(clock);
    return Stream.concat(
            directory.childrenOf(unit, today).stream().map(UnitView::id), goingVia(unit, today))
        .collect(Collectors.toSet());
  }

  private Stream<UnitId> goingVia(UnitId unit, LocalDate today) {
    return directory.at(unit, today).map(UnitView::parent).stream()
        .flatMap(parent -> directory.childrenOf(parent, today).stream())
        .filter(neighbour -> unit.equals(neighbour.via()))
        .map(UnitView::id);
  }

  private Set<UnitId> withTheirPast(Set<UnitId> units) {
    var past = new HashSet<>(units);
    var open = new ArrayDeque<>(units);
    while (!open.isEmpty()) {
      for (UnitId predecessor : directory.predecessorsOf(open.remove())) {
        if (past.add(predecessor)) {
          open.add(predecessor);
        }
      }
    }
    return past;
  }
}
