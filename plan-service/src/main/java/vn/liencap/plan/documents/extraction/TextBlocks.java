package vn.liencap.plan.documents.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Block;
import vn.liencap.plan.documents.domain.Line;
import vn.liencap.plan.documents.domain.SourceText;
import vn.liencap.plan.documents.domain.Trait;

/**
 * Gathers lines and tables in the order of reading. A table with a table in it only arranges text
 * on the page: what is in it is given line by line.
 */
final class TextBlocks {
  private static final int DEEPEST = 40;

  /** A table that is being read. */
  private static final class OpenTable {
    private final int number;
    private final List<List<OpenCell>> rows = new ArrayList<>();
    private boolean arranges;

    OpenTable(int number) {
      this.number = number;
    }
  }

  private record OpenCell(List<Block> blocks, CellShape shape) {}

  private final Budget budget;
  private final Map<Integer, List<List<CellShape>>> shapes;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private final Deque<OpenCell> cells = new ArrayDeque<>();
  private int lines;
  private int tableCount;

  TextBlocks(Budget budget, Map<Integer, List<List<CellShape>>> shapes) {
    this.budget = budget;
    this.shapes = shapes;
  }

  SourceText done() {
    while (!tables.isEmpty()) {
      closeTable();
    }
    return new SourceText(blocks);
  }

  void line(String text, Set<Trait> traits) {
    budget.check();
    budget.line(text.length());
    add(new Line(++lines, null, text, traits));
  }

  private void add(Block block) {
    @Nullable OpenCell cell = cells.peek();
    (cell == null ? blocks : cell.blocks()).add(block);
  }

  void openTable() {
    if (!tables.isEmpty()) {
      tables.peek().arranges = true;
    }
    if (tables.size() < DEEPEST) {
      tables.push(new OpenTable(tableCount));
    }
    tableCount++;
  }

  void openRow() {
    @Nullable OpenTable table = tables.peek();
    if (table != null) {
      table.rows.add(new ArrayList<>());
    }
  }

  void openCell(int columns, int rows) {
    @Nullable OpenTable table = tables.peek();
    if (table == null) {
      return;
    }
    if (table.rows.isEmpty()) {
      openRow();
    }
    var cell = new OpenCell(new ArrayList<>(), new CellShape(columns, rows, false));
    table.rows.getLast().add(cell);
    cells.push(cell);
  }

  void closeCell() {
    cells.poll();
  }

  void closeTable() {
    @Nullable OpenTable table = tables.poll();
    if (table == null) {
      return;
    }
    if (table.arranges) {
      table.rows.stream()
          .flatMap(List::stream)
          .flatMap(cell -> cell.blocks().stream())
          .forEach(this::add);
    } else if (!table.rows.isEmpty()) {
      add(GridMaker.of(rows(table)));
    }
  }

  private List<List<GridMaker.Cell>> rows(OpenTable table) {
    List<List<CellShape>> known = shapes.getOrDefault(table.number, List.of());
    boolean fits =
        known.size() == table.rows.size()
            && IntStream.range(0, known.size())
                .allMatch(i -> known.get(i).size() == table.rows.get(i).size());
    List<List<GridMaker.Cell>> rows = new ArrayList<>();
    for (int r = 0; r < table.rows.size(); r++) {
      List<GridMaker.Cell> row = new ArrayList<>();
      for (int c = 0; c < table.rows.get(r).size(); c++) {
        OpenCell cell = table.rows.get(r).get(c);
        CellShape shape = fits ? known.get(r).get(c) : cell.shape();
        row.add(new GridMaker.Cell(linesOf(cell), shape));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<Line> linesOf(OpenCell cell) {
    return cell.blocks().stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
  }
}
