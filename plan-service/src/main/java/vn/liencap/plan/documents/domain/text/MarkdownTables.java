package vn.liencap.plan.documents.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Block;
import vn.liencap.plan.documents.domain.Grid;
import vn.liencap.plan.documents.domain.Line;

/** Tables in plain text whose cells stand between bars or tabs. */
final class MarkdownTables {
  private static final int FEWEST_CELLS = 3;

  private MarkdownTables() {}

  /** The blocks, with neighbouring lines of bars or tabs as one table. */
  static List<Block> recognised(List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    List<Grid.Row> rows = new ArrayList<>();
    for (Block block : blocks) {
      Grid.@Nullable Row row = block instanceof Line line ? rowOf(line) : null;
      if (row != null) {
        rows.add(row);
      } else if (rows.isEmpty() || !(block instanceof Line line) || !isBetweenRows(line)) {
        flush(rows, all);
        all.add(block);
      }
    }
    flush(rows, all);
    return all;
  }

  private static boolean isBetweenRows(Line line) {
    return line.text().isBlank() || line.text().matches("[|\\s:+-]+");
  }

  private static void flush(List<Grid.Row> rows, List<Block> all) {
    if (!rows.isEmpty()) {
      all.add(new Grid(rows));
      rows.clear();
    }
  }

  private static Grid.@Nullable Row rowOf(Line line) {
    String text = line.text().strip();
    if (text.startsWith("|") && text.indexOf('|', 1) > 0) {
      return isBetweenRows(line)
          ? null
          : row(line, text.replaceAll("^\\||\\|$", "").split("\\|", -1));
    }
    String[] cells = text.split("\\t+", -1);
    return cells.length >= FEWEST_CELLS ? row(line, cells) : null;
  }

  private static Grid.Row row(Line line, String[] cells) {
    return new Grid.Row(
        Stream.of(cells)
            .map(cell -> cell.replaceAll("<br\\s*/?>", " ").strip())
            .map(cell -> new Line(line.number(), line.page(), cell, Set.of()))
            .map(cell -> new Grid.Cell(List.of(cell), false))
            .toList());
  }
}
