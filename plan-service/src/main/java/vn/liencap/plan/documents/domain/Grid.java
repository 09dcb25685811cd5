package vn.liencap.plan.documents.domain;

import java.util.List;

/** A table; a cell that spans several columns or rows stands in each of them. */
public record Grid(List<Row> rows) implements Block {
  public Grid {
    rows = List.copyOf(rows);
  }

  /** A row from left to right. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell, or an empty one where the row is shorter. */
    public Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
  }

  /**
   * A cell.
   *
   * @param lines its paragraphs
   * @param repeated true where it is the same cell as the one to the left or above
   */
  public record Cell(List<Line> lines, boolean repeated) {
    public static final Cell EMPTY = new Cell(List.of(), false);

    public Cell {
      lines = List.copyOf(lines);
    }

    public boolean isBlank() {
      return lines.stream().allMatch(line -> line.text().isBlank());
    }
  }

  /** How many columns the longest row has. */
  public int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }
}
