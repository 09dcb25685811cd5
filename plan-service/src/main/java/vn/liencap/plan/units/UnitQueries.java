package vn.liencap.plan.units;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.directory.VietnameseText;

/** Finds units in the directory in memory. */
@Service
public class UnitQueries {
  private final UnitDirectory directory;
  private final UnitProperties properties;

  UnitQueries(UnitDirectory directory, UnitProperties properties) {
    this.directory = directory;
    this.properties = properties;
  }

  /**
   * Which units are wanted; what is null does not matter.
   *
   * @param on the day whose names, codes and places count
   * @param text a code or words of the name, without diacritics if need be
   */
  public record Wanted(
      LocalDate on,
      @Nullable Level level,
      @Nullable String code,
      @Nullable UnitId parent,
      @Nullable String text) {}

  /**
   * A unit in a list.
   *
   * @param sortKey its place in the list: upper levels first, then the Vietnamese dictionary
   */
  public record Listed(UnitView unit, String sortKey) {}

  /**
   * The units wanted, in order; agencies outside the tree only when asked for by code or text.
   *
   * @param after the sort key to begin after; null for the beginning
   * @param limit how many at most
   */
  public List<Listed> list(Wanted wanted, @Nullable String after, int limit) {
    return candidates(wanted)
        .filter(unit -> wanted.level() == null || unit.level().equals(wanted.level()))
        .filter(unit -> wanted.code() == null || unit.code().equals(wanted.code()))
        .filter(unit -> wanted.parent() == null || wanted.parent().equals(unit.parent()))
        .map(unit -> new Listed(unit, sortKey(unit, wanted.on())))
        .filter(listed -> after == null || listed.sortKey().compareTo(after) > 0)
        .sorted(Comparator.comparing(Listed::sortKey))
        .limit(limit)
        .toList();
  }

  private Stream<UnitView> candidates(Wanted wanted) {
    if (wanted.text() != null && !wanted.text().isBlank()) {
      return directory.search(wanted.text(), wanted.on(), Integer.MAX_VALUE).stream();
    }
    if (wanted.parent() != null) {
      return directory.childrenOf(wanted.parent(), wanted.on()).stream();
    }
    return wanted.code() == null ? wholeTree(wanted.on()) : coded(wanted.code(), wanted.on());
  }

  private Stream<UnitView> coded(String code, LocalDate day) {
    return properties.levels().stream()
        .flatMap(level -> directory.byCode(level, code, day).stream());
  }

  private Stream<UnitView> wholeTree(LocalDate day) {
    return directory.root(day).stream()
        .flatMap(
            root -> Stream.concat(Stream.of(root), directory.subtreeOf(root.id(), day).stream()));
  }

  private String sortKey(UnitView unit, LocalDate day) {
    return "%02d%s~%s"
        .formatted(
            directory.ancestorsOf(unit.id(), day).size(),
            HexFormat.of().formatHex(VietnameseText.sortKey(unit.name())),
            unit.id());
  }

  /** The unit on that day or, when it did not exist then, as it last was. */
  public Optional<UnitView> find(UnitId id, LocalDate day) {
    return directory.atOrLatest(id, day);
  }

  /** The unit with its whole history. */
  public Optional<UnitState> state(UnitId id) {
    return directory.find(id);
  }

  /** The units above, the root first, on that day or, for what has ended, on its last. */
  public List<UnitView> pathTo(UnitView unit, LocalDate day) {
    return directory.ancestorsOf(unit.id(), within(unit, day)).reversed();
  }

  /** How many units are directly below on that day or, for what has ended, on its last. */
  public int childCount(UnitView unit, LocalDate day) {
    return directory.childCount(unit.id(), within(unit, day));
  }

  private static LocalDate within(UnitView unit, LocalDate day) {
    if (day.isBefore(unit.validFrom())) {
      return unit.validFrom();
    }
    return unit.validTo() != null && day.isAfter(unit.validTo()) ? unit.validTo() : day;
  }
}
