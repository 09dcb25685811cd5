package vn.liencap.reporting.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;

/**
 * Whose work a unit answers for in a period: its own, and that of units that ended within it and
 * passed on to it. The work of a unit that was split is answered for by the first of its
 * successors, so that it is counted once.
 */
@Component
class Heirs {
  private final UnitDirectory directory;

  Heirs(UnitDirectory directory) {
    this.directory = directory;
  }

  /** The unit itself, then those it answers for. */
  List<UnitId> answeredBy(UnitId unit, LocalDate from, LocalDate to) {
    var found = new ArrayList<>(List.of(unit));
    for (int next = 0; next < found.size(); next++) {
      UnitId heir = found.get(next);
      directory.predecessorsOf(heir).stream()
          .filter(past -> !found.contains(past))
          .filter(past -> endedWithin(past, from, to))
          .filter(past -> isFirstHeir(heir, past))
          .sorted(Comparator.comparing(UnitId::value))
          .forEach(found::add);
    }
    return found;
  }

  private boolean endedWithin(UnitId past, LocalDate from, LocalDate to) {
    return directory
        .latest(past)
        .map(UnitView::validTo)
        .filter(lastDay -> !lastDay.isBefore(from) && !lastDay.isAfter(to))
        .isPresent();
  }

  private boolean isFirstHeir(UnitId heir, UnitId past) {
    return directory
        .find(past)
        .map(UnitState::successors)
        .flatMap(heirs -> heirs.stream().min(Comparator.comparing(UnitId::value)))
        .filter(heir::equals)
        .isPresent();
  }
}
