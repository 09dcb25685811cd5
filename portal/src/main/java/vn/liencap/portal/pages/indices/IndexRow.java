package vn.liencap.portal.pages.indices;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitView;
import vn.liencap.directory.VietnameseText;
import vn.liencap.portal.services.IndexFigures.Line;
import vn.liencap.portal.services.IndexFigures.Result;

/**
 * A province in the table of a year.
 *
 * @param line null while nothing was entered
 */
record IndexRow(String unit, String name, @Nullable Line line) {
  private static final int UNRANKED = Integer.MAX_VALUE;

  /** All provinces of a year: by rank, the unranked after them by name; or all by name. */
  static List<IndexRow> of(List<UnitView> provinces, List<Line> lines, boolean byName) {
    Map<UnitId, Line> entered =
        lines.stream().collect(Collectors.toMap(Line::unit, Function.identity(), (a, _) -> a));
    Comparator<IndexRow> name =
        Comparator.comparing(IndexRow::name, VietnameseText.dictionaryOrder());
    return provinces.stream()
        .map(unit -> new IndexRow(unit.id().value(), unit.name(), entered.get(unit.id())))
        .sorted(byName ? name : Comparator.comparingInt(IndexRow::place).thenComparing(name))
        .toList();
  }

  private int place() {
    Integer rank = line == null ? null : line.rank();
    return rank == null ? UNRANKED : rank;
  }

  /** The result; null while there is none. */
  public @Nullable Result result() {
    return line == null ? null : line.result();
  }
}
