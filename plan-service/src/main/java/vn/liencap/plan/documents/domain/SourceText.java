package vn.liencap.plan.documents.domain;

import java.util.ArrayList;
import java.util.List;

/** The text of a document: lines and tables in the order of reading. */
public record SourceText(List<Block> blocks) {
  public SourceText {
    blocks = List.copyOf(blocks);
  }

  /** Every line, also those in tables, once each and in the order of reading. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Line line -> lines.add(line);
        case Grid grid -> addAll(grid, lines);
      }
    }
    return lines;
  }

  private static void addAll(Grid grid, List<Line> lines) {
    grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !cell.repeated())
        .forEach(cell -> lines.addAll(cell.lines()));
  }
}
