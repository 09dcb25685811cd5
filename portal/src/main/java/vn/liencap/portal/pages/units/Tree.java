package vn.liencap.portal.pages.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.pages.Formats;

/** The unit tree as pages show it; from memory, so that it is there while services are away. */
@Component
class Tree {
  private static final int FOUND = 100;

  private final UnitDirectory directory;
  private final Formats formats;

  Tree(UnitDirectory directory, Formats formats) {
    this.directory = directory;
    this.formats = formats;
  }

  int size() {
    return directory.size();
  }

  /** The root alone; nothing while the tree is not there yet. */
  List<Branch> top() {
    return directory.root(today()).map(this::branch).stream().toList();
  }

  List<Branch> below(UnitId unit) {
    return directory.childrenOf(unit, today()).stream().map(this::branch).toList();
  }

  /** Without diacritics too, with the units above to tell equal names apart. */
  List<Branch> search(String words) {
    return directory.search(words, today(), FOUND).stream()
        .map(unit -> new Branch(unit, childCount(unit), aboveNames(unit)))
        .toList();
  }

  /** The units above, nearest first. */
  List<UnitView> above(UnitId unit) {
    return directory.ancestorsOf(unit, today());
  }

  Optional<UnitPage> page(UnitId id) {
    Optional<UnitView> unit = directory.atOrLatest(id, today());
    Optional<UnitState> state = directory.find(id);
    if (unit.isEmpty() || state.isEmpty()) {
      return Optional.empty();
    }
    UnitId via = state.get().via();
    LocalDate last = unit.get().validTo();
    return Optional.of(
        new UnitPage(
            unit.get(),
            state.get(),
            above(id).reversed(),
            via == null ? null : directory.latest(via).orElse(null),
            views(state.get().successors()),
            views(directory.predecessorsOf(id)),
            last != null && last.isBefore(today())));
  }

  private Branch branch(UnitView unit) {
    return new Branch(unit, childCount(unit), "");
  }

  private int childCount(UnitView unit) {
    return directory.childCount(unit.id(), today());
  }

  private String aboveNames(UnitView unit) {
    return above(unit.id()).stream()
        .filter(above -> above.parent() != null)
        .map(UnitView::name)
        .collect(Collectors.joining(", "));
  }

  private List<UnitView> views(Collection<UnitId> units) {
    return units.stream().flatMap(unit -> directory.latest(unit).stream()).toList();
  }

  private LocalDate today() {
    return formats.today();
  }
}
