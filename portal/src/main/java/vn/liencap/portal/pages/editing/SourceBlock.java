package vn.liencap.portal.pages.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.Review;

/**
 * A paragraph or a table of the document.
 *
 * @param page the page that begins with it; null where it begins none
 * @param line the paragraph; null for a table
 * @param rows the rows of the table, from left to right the lines of each cell; empty for a
 *     paragraph
 */
record SourceBlock(
    @Nullable Integer page, Review.@Nullable Line line, List<List<List<Review.Line>>> rows) {

  static List<SourceBlock> of(List<Review.Line> lines) {
    List<SourceBlock> blocks = new ArrayList<>();
    Integer page = null;
    for (int i = 0; i < lines.size(); ) {
      Review.Line line = lines.get(i);
      Integer begins = Objects.equals(page, line.page()) ? null : line.page();
      page = line.page();
      Review.Cell cell = line.cell();
      if (cell == null) {
        blocks.add(new SourceBlock(begins, line, List.of()));
        i++;
      } else {
        int end = i;
        while (end < lines.size() && isIn(cell.table(), lines.get(end))) {
          end++;
        }
        blocks.add(new SourceBlock(begins, null, rows(lines.subList(i, end))));
        i = end;
      }
    }
    return List.copyOf(blocks);
  }

  private static boolean isIn(int table, Review.Line line) {
    Review.Cell cell = line.cell();
    return cell != null && cell.table() == table;
  }

  private static List<List<List<Review.Line>>> rows(List<Review.Line> lines) {
    TreeMap<Integer, TreeMap<Integer, List<Review.Line>>> rows = new TreeMap<>();
    for (Review.Line line : lines) {
      Review.Cell cell = Objects.requireNonNull(line.cell());
      rows.computeIfAbsent(cell.row(), _ -> new TreeMap<>())
          .computeIfAbsent(cell.column(), _ -> new ArrayList<>())
          .add(line);
    }
    int width = rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
    return rows.values().stream()
        .map(
            row -> {
              List<List<Review.Line>> cells = new ArrayList<>();
              for (int column = 1; column <= width; column++) {
                cells.add(List.copyOf(row.getOrDefault(column, List.of())));
              }
              return List.copyOf(cells);
            })
        .toList();
  }
}
