package vn.liencap.plan.documents.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.liencap.plan.documents.domain.Grid;
import vn.liencap.plan.documents.domain.Line;

/** Makes a grid of cells that span columns and rows: such a cell stands in each of them. */
final class GridMaker {
  private static final int MOST_COLUMNS = 60;

  private GridMaker() {}

  /** A cell as the source has it. */
  record Cell(List<Line> lines, CellShape shape) {}

  /** A cell from above that reaches into further rows. */
  private record Hanging(List<Line> lines, int rows) {}

  static Grid of(List<List<Cell>> rows) {
    List<Grid.Row> grid = new ArrayList<>();
    Map<Integer, Hanging> hanging = new TreeMap<>();
    for (List<Cell> row : rows) {
      grid.add(new Grid.Row(row(row, hanging, grid)));
    }
    return new Grid(grid);
  }

  private static List<Grid.Cell> row(
      List<Cell> cells, Map<Integer, Hanging> hanging, List<Grid.Row> above) {
    List<Grid.Cell> row = new ArrayList<>();
    for (Cell cell : cells) {
      hang(row, hanging);
      int column = row.size();
      boolean rest = cell.shape().goesOn() && !above.isEmpty();
      List<Line> lines = rest ? above.getLast().cell(column).lines() : cell.lines();
      for (int i = 0; i < cell.shape().columns() && row.size() < MOST_COLUMNS; i++) {
        if (cell.shape().rows() > 1) {
          hanging.put(row.size(), new Hanging(lines, cell.shape().rows() - 1));
        }
        row.add(new Grid.Cell(lines, rest || i > 0));
      }
    }
    hang(row, hanging);
    return row;
  }

  private static void hang(List<Grid.Cell> row, Map<Integer, Hanging> hanging) {
    while (hanging.containsKey(row.size()) && row.size() < MOST_COLUMNS) {
      Hanging cell = hanging.remove(row.size());
      if (cell.rows() > 1) {
        hanging.put(row.size(), new Hanging(cell.lines(), cell.rows() - 1));
      }
      row.add(new Grid.Cell(cell.lines(), true));
    }
  }
}
