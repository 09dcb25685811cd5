package vn.liencap.plan.documents.domain.work;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Grid;
import vn.liencap.plan.documents.domain.Line;

/**
 * Which column of a table tells what of an activity.
 *
 * @param parts by column; null for a column that is not known
 * @param headerRows how many rows the heading of the table has
 */
record Columns(List<Optional<Part>> parts, int headerRows) {
  private static final int LAST_HEADER_ROW = 4;
  private static final int LONGEST_HEADING = 80;

  /** The columns of an activity table; empty when the table is something else. */
  static Optional<Columns> of(Grid grid) {
    for (int row = 0; row < Math.min(grid.rows().size() - 1, LAST_HEADER_ROW); row++) {
      Optional<Columns> columns = headedBy(grid, row);
      if (columns.isPresent()) {
        return columns;
      }
    }
    return Optional.empty();
  }

  private static Optional<Columns> headedBy(Grid grid, int row) {
    List<String> headings = texts(grid.rows().get(row));
    Columns one = of(headings, row + 1);
    if (!one.isOfActivities()) {
      return Optional.empty();
    }
    if (row + 2 < grid.rows().size()) {
      List<String> below = texts(grid.rows().get(row + 1));
      Columns two = of(merged(headings, below), row + 2);
      if (isSecondHeader(below) && two.isOfActivities()) {
        return Optional.of(two);
      }
    }
    return Optional.of(one);
  }

  private static List<String> texts(Grid.Row row) {
    return row.cells().stream()
        .map(cell -> cell.lines().stream().map(Line::text).collect(joining(" ")).strip())
        .toList();
  }

  /** Under "Phân công" stand "Chủ trì" and "Phối hợp"; the other cells are blank or the same. */
  private static boolean isSecondHeader(List<String> below) {
    long named =
        below.stream()
            .filter(text -> !text.isBlank() && text.length() <= LONGEST_HEADING)
            .filter(text -> Part.ofColumn(text) != null)
            .count();
    long filled = below.stream().filter(text -> !text.isBlank()).count();
    return filled > 0 && named == filled;
  }

  private static List<String> merged(List<String> above, List<String> below) {
    if (above.size() == below.size()) {
      return IntStream.range(0, above.size())
          .mapToObj(i -> below.get(i).isBlank() ? above.get(i) : below.get(i))
          .toList();
    }
    List<String> merged = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < below.size(); i++) {
      boolean spanned = !below.get(i).isBlank();
      if (!spanned || i == 0 || below.get(i - 1).isBlank()) {
        from++; // the next cell of the row above, once for all the cells it spans
      }
      merged.add(spanned || from > above.size() ? below.get(i) : above.get(from - 1));
    }
    return merged;
  }

  static Columns of(List<String> headings, int headerRows) {
    Map<Part, Boolean> seen = new EnumMap<>(Part.class);
    List<Optional<Part>> parts = new ArrayList<>();
    for (String heading : headings) {
      @Nullable Part part = heading.length() > LONGEST_HEADING ? null : Part.ofColumn(heading);
      boolean again = part == Part.TITLE && seen.putIfAbsent(part, true) != null;
      parts.add(again ? Optional.empty() : Optional.ofNullable(part));
    }
    return new Columns(parts, headerRows);
  }

  /** True when it names tasks, and who does them or when. */
  boolean isOfActivities() {
    return indexOf(Part.TITLE) >= 0
        && parts.stream().flatMap(Optional::stream).anyMatch(Part::isDecisive);
  }

  int indexOf(Part part) {
    return parts.indexOf(Optional.of(part));
  }

  int size() {
    return parts.size();
  }
}
