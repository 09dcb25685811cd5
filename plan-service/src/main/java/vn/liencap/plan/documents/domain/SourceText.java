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

  /** The lines with their places in tables, in the order of reading. */
  public List<SourceLine> numbered() {
    List<SourceLine> numbered = new ArrayList<>();
    int tables = 0;
    for (Block block : blocks) {
      switch (block) {
        case Line line -> numbered.add(SourceLine.of(line, null));
        case Grid grid -> number(grid, ++tables, numbered);
      }
    }
    return numbered;
  }

  private static void number(Grid grid, int table, List<SourceLine> numbered) {
    for (int row = 0; row < grid.rows().size(); row++) {
      List<Grid.Cell> cells = grid.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        var place = new SourceLine.Cell(table, row + 1, column + 1);
        if (!cells.get(column).repeated()) {
          cells.get(column).lines().forEach(line -> numbered.add(SourceLine.of(line, place)));
        }
      }
    }
  }
}
