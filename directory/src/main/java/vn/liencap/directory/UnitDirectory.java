package vn.liencap.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;

/**
 * The unit tree in memory, as far as the units topic has told it. All questions name a day, because
 * names, codes, levels and parents are dated; days are those of Asia/Ho_Chi_Minh.
 */
public final class UnitDirectory {
  private final ConcurrentMap<UnitId, UnitState> units = new ConcurrentHashMap<>();
  private final ConcurrentMap<UnitId, Set<UnitId>> everChildren = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Set<UnitId>> everCoded = new ConcurrentHashMap<>();
  private final ConcurrentMap<UnitId, Set<UnitId>> predecessors = new ConcurrentHashMap<>();
  private final ConcurrentMap<UnitId, Set<UnitId>> everAnswered = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> foldedNames = new ConcurrentHashMap<>();
  private final Set<UnitId> everRoots = ConcurrentHashMap.newKeySet();

  /** Takes a unit in; an older state than the one known changes nothing. */
  public void apply(UnitState unit) {
    units.compute(
        unit.id(),
        (_, known) -> {
          if (known != null && known.sequence() >= unit.sequence()) {
            return known;
          }
          unit.attributes().forEach(attributes -> index(unit.id(), attributes));
          if (unit.answerableUnit() != null) {
            put(everAnswered, unit.answerableUnit(), unit.id());
          }
          unit.successors().forEach(successor -> put(predecessors, successor, unit.id()));
          return unit;
        });
  }

  private void index(UnitId id, UnitAttributes attributes) {
    UnitId parent = attributes.parent();
    if (parent == null) {
      everRoots.add(id);
    } else {
      put(everChildren, parent, id);
    }
    put(everCoded, codeKey(attributes.level(), attributes.code()), id);
    foldedNames.computeIfAbsent(attributes.name(), name -> " " + VietnameseText.folded(name));
  }

  private static <K> void put(ConcurrentMap<K, Set<UnitId>> index, K key, UnitId id) {
    index.computeIfAbsent(key, _ -> ConcurrentHashMap.newKeySet()).add(id);
  }

  private static String codeKey(Level level, String code) {
    return level.code() + "/" + code;
  }

  /** How many units are known, ended ones included. */
  public int size() {
    return units.size();
  }

  /** The unit with its whole history. */
  public Optional<UnitState> find(UnitId id) {
    return Optional.ofNullable(units.get(id));
  }

  /** The ended units whose work this one took over directly. */
  public Set<UnitId> predecessorsOf(UnitId id) {
    return Set.copyOf(predecessors.getOrDefault(id, Set.of()));
  }

  /** The units whose last attributes have a last day, in no order. */
  List<UnitId> everEnded() {
    return units.values().stream()
        .filter(unit -> unit.attributes().getLast().validTo() != null)
        .map(UnitState::id)
        .toList();
  }

  /** The agencies outside the tree that this unit answers for. */
  public Set<UnitId> answeredBy(UnitId id) {
    return everAnswered.getOrDefault(id, Set.of()).stream()
        .filter(agency -> find(agency).filter(one -> id.equals(one.answerableUnit())).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The unit as it was on that day; empty when it did not exist. */
  public Optional<UnitView> at(UnitId id, LocalDate day) {
    return Optional.ofNullable(units.get(id)).flatMap(unit -> on(unit, day));
  }

  private static Optional<UnitView> on(UnitState unit, LocalDate day) {
    return unit.attributes().stream()
        .filter(attributes -> attributes.holdsOn(day))
        .findFirst()
        .map(attributes -> UnitView.of(unit, attributes));
  }

  /** The unit as it last was, also when it has ended. */
  public Optional<UnitView> latest(UnitId id) {
    return Optional.ofNullable(units.get(id))
        .map(unit -> UnitView.of(unit, unit.attributes().getLast()));
  }

  /** The unit as it was on that day, or else as it last was; for names on old plans. */
  public Optional<UnitView> atOrLatest(UnitId id, LocalDate day) {
    return at(id, day).or(() -> latest(id));
  }

  /** The unit that had this code at this level on that day. */
  public Optional<UnitView> byCode(Level level, String code, LocalDate day) {
    return everCoded.getOrDefault(codeKey(level, code), Set.of()).stream()
        .flatMap(id -> at(id, day).stream())
        .filter(unit -> unit.level().equals(level) && unit.code().equals(code))
        .findFirst();
  }

  /** The top of the tree on that day; agencies outside the tree have nothing above them either. */
  public Optional<UnitView> root(LocalDate day) {
    return everRoots.stream()
        .filter(id -> find(id).filter(unit -> unit.answerableUnit() == null).isPresent())
        .flatMap(id -> at(id, day).stream())
        .filter(unit -> unit.parent() == null)
        .min(Comparator.comparing(UnitView::validFrom));
  }

  /** The units directly below on that day, in the order of a Vietnamese dictionary. */
  public List<UnitView> childrenOf(UnitId id, LocalDate day) {
    return childStream(id, day)
        .sorted(Comparator.comparing(UnitView::name, VietnameseText.dictionaryOrder()))
        .toList();
  }

  /** True when there are units directly below on that day; looks at as few of them as it can. */
  public boolean hasChildren(UnitId id, LocalDate day) {
    return childStream(id, day).findAny().isPresent();
  }

  /** How many units are directly below on that day. */
  public int childCount(UnitId id, LocalDate day) {
    return (int) childStream(id, day).count();
  }

  /**
   * The units directly below as they are known last, in the order of the dictionary: those that
   * exist on that day and those that begin later.
   */
  public List<UnitView> presentOrComingChildrenOf(UnitId id, LocalDate day) {
    return everChildren.getOrDefault(id, Set.of()).stream()
        .flatMap(child -> latest(child).stream())
        .filter(child -> id.equals(child.parent()))
        .filter(child -> child.validTo() == null || !child.validTo().isBefore(day))
        .sorted(Comparator.comparing(UnitView::name, VietnameseText.dictionaryOrder()))
        .toList();
  }

  private java.util.stream.Stream<UnitView> childStream(UnitId id, LocalDate day) {
    return everChildren.getOrDefault(id, Set.of()).stream()
        .flatMap(child -> at(child, day).stream())
        .filter(child -> id.equals(child.parent()));
  }

  /** Every unit below on that day, itself excluded, upper levels first, then by id. */
  public List<UnitView> subtreeOf(UnitId id, LocalDate day) {
    List<UnitView> found = new ArrayList<>();
    Set<UnitId> seen = new HashSet<>(Set.of(id));
    List<UnitView> layer = layerBelow(List.of(id), seen, day);
    while (!layer.isEmpty()) {
      found.addAll(layer);
      layer = layerBelow(layer.stream().map(UnitView::id).toList(), seen, day);
    }
    return found;
  }

  private List<UnitView> layerBelow(List<UnitId> parents, Set<UnitId> seen, LocalDate day) {
    return parents.stream()
        .flatMap(parent -> childStream(parent, day))
        .filter(unit -> seen.add(unit.id()))
        .sorted(Comparator.comparing(unit -> unit.id().value()))
        .toList();
  }

  /** The units above on that day, nearest first; empty for the root and for a unit unknown then. */
  public List<UnitView> ancestorsOf(UnitId id, LocalDate day) {
    List<UnitView> found = new ArrayList<>();
    Set<UnitId> seen = new HashSet<>(Set.of(id));
    @Nullable UnitView unit = at(id, day).orElse(null);
    while (unit != null && unit.parent() != null && seen.add(unit.parent())) {
      unit = at(unit.parent(), day).orElse(null);
      if (unit != null) {
        found.add(unit);
      }
    }
    return found;
  }

  /** True when the unit is {@code top} or below it on that day. */
  public boolean isWithin(UnitId unit, UnitId top, LocalDate day) {
    return unit.equals(top)
        || ancestorsOf(unit, day).stream().anyMatch(above -> above.id().equals(top));
  }

  /** The {@link AddressingKeys} that the unit answers to on that day; only its own when ended. */
  public Set<String> addressingKeys(UnitId id, LocalDate day) {
    return at(id, day)
        .map(unit -> AddressingKeys.answeredBy(id, unit.level(), ancestorsOf(id, day)))
        .orElseGet(() -> Set.of(AddressingKeys.of(id)));
  }

  /**
   * Finds units of that day by code or by words of their name, without diacritics.
   *
   * @param query a code, or any words of the name in any order, each possibly cut short
   * @param limit how many at most
   * @return the best first: upper levels, then the dictionary
   */
  public List<UnitView> search(String query, LocalDate day, int limit) {
    List<String> words = List.of(VietnameseText.folded(query).split(" ", -1));
    return units.values().stream()
        .flatMap(unit -> on(unit, day).stream())
        .filter(unit -> unit.code().equalsIgnoreCase(query.strip()) || matches(unit, words))
        .map(unit -> new Found(ancestorsOf(unit.id(), day).size(), unit))
        .sorted(BEST_FIRST)
        .limit(limit)
        .map(Found::unit)
        .toList();
  }

  /** A unit that was found, so many levels below the top. */
  private record Found(int depth, UnitView unit) {}

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingInt(Found::depth)
          .thenComparing(found -> found.unit().name(), VietnameseText.dictionaryOrder())
          .thenComparing(found -> found.unit().id().value());

  private boolean matches(UnitView unit, List<String> words) {
    String name = foldedNames.getOrDefault(unit.name(), "");
    return words.stream().allMatch(word -> !word.isEmpty() && name.contains(" " + word));
  }
}
