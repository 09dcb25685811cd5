package vn.liencap.plan.documents.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.liencap.plan.documents.domain.Grid;
import vn.liencap.plan.documents.domain.Line;

/**
 * What stands in a ruled table.
 *
 * @param table its lines
 * @param inside the words within it
 * @param page which it is on, from 1
 * @param numbering counts its lines of text
 */
record PdfGrid(PdfTables.Ruled table, List<PdfWord> inside, int page, PdfPage.Numbering numbering) {
  /** Its rows; a cell that no line divides from the one above or before it says the same. */
  Grid cells() {
    List<Grid.Row> rows = new ArrayList<>();
    int columns = table.xs().size() - 1;
    Grid.Cell[] above = new Grid.Cell[columns];
    for (int row = 0; row < table.ys().size() - 1; row++) {
      List<Grid.Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        boolean fromAbove = row > 0 && !table.dividesRows(row, column);
        boolean fromLeft = column > 0 && !table.dividesColumns(column, row);
        Grid.Cell cell =
            fromAbove
                ? new Grid.Cell(above[column].lines(), true)
                : fromLeft
                    ? new Grid.Cell(cells.getLast().lines(), true)
                    : new Grid.Cell(lines(row, column), false);
        cells.add(cell);
        above[column] = cell;
      }
      rows.add(new Grid.Row(cells));
    }
    return new Grid(rows);
  }

  /** The paragraphs of a cell that reaches as far right and down as no line divides it. */
  private List<Line> lines(int row, int column) {
    int lastColumn = column;
    while (lastColumn + 2 < table.xs().size() && !table.dividesColumns(lastColumn + 1, row)) {
      lastColumn++;
    }
    int lastRow = row;
    while (lastRow + 2 < table.ys().size() && !table.dividesRows(lastRow + 1, column)) {
      lastRow++;
    }
    float left = table.xs().get(column);
    float right = table.xs().get(lastColumn + 1);
    float top = table.ys().get(row);
    float bottom = table.ys().get(lastRow + 1);
    List<PdfWord> cell =
        inside.stream()
            .filter(word -> word.center() > left && word.center() < right)
            .filter(word -> middle(word) > top && middle(word) < bottom)
            .toList();
    return lines(cell, left, right);
  }

  private static float middle(PdfWord word) {
    return word.baseline() - word.height() / 3;
  }

  /** On the right there is as much room between text and edge as on the left. */
  private List<Line> lines(List<PdfWord> cell, float leftEdge, float rightEdge) {
    float left = (float) cell.stream().mapToDouble(PdfWord::left).min().orElse(0);
    float right = (float) cell.stream().mapToDouble(PdfWord::right).max().orElse(0);
    float edge = Math.max(right, rightEdge - (left - leftEdge));
    return PdfParagraphs.ofCell(left, edge).of(PdfLine.of(cell)).stream()
        .map(paragraph -> numbering.line(paragraph.text(), page, paragraph.isBold()))
        .toList();
  }
}
