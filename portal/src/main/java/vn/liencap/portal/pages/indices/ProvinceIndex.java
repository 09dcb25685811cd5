package vn.liencap.portal.pages.indices;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.services.IndexFigures.Definition;
import vn.liencap.portal.services.IndexFigures.Line;

/**
 * One index of a province.
 *
 * @param years those of which anything was entered, oldest first
 */
record ProvinceIndex(Definition index, List<Line> years) {

  /**
   * The indices of a province.
   *
   * @param lines its own years, and those of who was the same province before it
   */
  static List<ProvinceIndex> of(UnitId province, List<Definition> indices, List<Line> lines) {
    return indices.stream()
        .map(index -> new ProvinceIndex(index, years(province, index.code(), lines)))
        .filter(each -> !each.index().retired() || !each.years().isEmpty())
        .toList();
  }

  /** A year once: its own word goes before that of the province it was. */
  private static List<Line> years(UnitId province, String index, List<Line> lines) {
    var byYear = new TreeMap<Integer, Line>();
    lines.stream()
        .filter(line -> line.index().equals(index))
        .forEach(
            line ->
                byYear.merge(
                    line.year(), line, (one, two) -> one.unit().equals(province) ? one : two));
    return List.copyOf(byYear.values());
  }

  /** The newest year with a result; null while there is none. */
  public @Nullable Line newest() {
    return years.reversed().stream().filter(line -> line.result() != null).findFirst().orElse(null);
  }

  /** True when there is a line to draw. */
  public boolean hasTrend() {
    return years.stream().filter(line -> line.result() != null).count() > 1;
  }
}
