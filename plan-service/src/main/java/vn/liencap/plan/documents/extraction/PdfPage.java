package vn.liencap.plan.documents.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.liencap.plan.documents.domain.Block;
import vn.liencap.plan.documents.domain.Grid;
import vn.liencap.plan.documents.domain.Line;
import vn.liencap.plan.documents.domain.Trait;

/** The paragraphs, columns and tables of a page. */
final class PdfPage {
  private static final float FLUSH = 2f;
  private static final float INDENT = 8f;
  private static final float FULL = 0.97f;

  /** Counts the lines of a document over its pages. */
  static final class Numbering {
    private final Budget budget;
    private int last;

    Numbering(Budget budget) {
      this.budget = budget;
    }

    Line line(String text, int page, boolean bold) {
      budget.line(text.length());
      Set<Trait> traits = bold ? EnumSet.of(Trait.BOLD) : EnumSet.noneOf(Trait.class);
      return new Line(++last, page, text, traits);
    }
  }

  private final List<PdfWord> words;
  private final List<PdfTables.Ruled> tables;
  private final int page;
  private final Numbering numbering;
  private List<PdfLine> firstText = List.of();
  private List<PdfLine> lastText = List.of();
  private boolean begun;

  PdfPage(List<PdfWord> words, List<PdfRuling> rulings, int page, Numbering numbering) {
    this.tables =
        PdfTables.in(rulings).stream()
            .sorted(Comparator.comparingDouble(PdfTables.Ruled::top))
            .toList();
    this.words = words;
    this.page = page;
    this.numbering = numbering;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<PdfWord> left = new ArrayList<>(words);
    for (PdfTables.Ruled table : tables) {
      List<PdfWord> above =
          taken(left, word -> word.baseline() <= table.top() && !table.holds(word));
      List<PdfWord> inside = taken(left, table::holds);
      blocks.addAll(text(above));
      blocks.add(grid(table, inside));
    }
    blocks.addAll(text(left));
    return blocks;
  }

  private float left() {
    return (float) words.stream().mapToDouble(PdfWord::left).min().orElse(0);
  }

  private float right() {
    return (float) words.stream().mapToDouble(PdfWord::right).max().orElse(0);
  }

  /**
   * True when the last paragraph of this page goes on at the top of the next: paragraphs begin with
   * an indented line there or here, and the next page does not begin with one.
   */
  boolean goesOnIn(PdfPage next) {
    if (lastText.isEmpty() || next.firstText.isEmpty()) {
      return false;
    }
    PdfLine line = lastText.getLast();
    PdfLine first = next.firstText.getFirst();
    boolean full = line.right() >= left() + (right() - left()) * FULL;
    boolean flush = Math.abs(first.left() - next.left()) < FLUSH;
    return full
        && flush
        && (indents(lastText, left()) || indents(next.firstText, next.left()))
        && line.isBold() == first.isBold();
  }

  private static boolean indents(List<PdfLine> lines, float left) {
    return lines.stream().anyMatch(line -> line.left() > left + INDENT);
  }

  private static List<PdfWord> taken(
      List<PdfWord> words, java.util.function.Predicate<PdfWord> wanted) {
    List<PdfWord> taken = words.stream().filter(wanted).toList();
    words.removeAll(taken);
    return taken;
  }

  private List<Line> text(List<PdfWord> some) {
    List<PdfLine> lines = PdfLine.of(some).stream().filter(line -> !isPageNumber(line)).toList();
    float left = left();
    float right = right();
    float spacing = PdfParagraphs.spacingOf(lines);
    firstText = begun ? firstText : lines;
    lastText = lines;
    begun = true;
    List<Line> text = new ArrayList<>();
    for (PdfColumns.Block block : PdfColumns.of(lines)) {
      var paragraphs =
          block.isColumn()
              ? PdfParagraphs.ofColumn(block.lines())
              : PdfParagraphs.ofText(left, right, spacing);
      for (PdfParagraphs.Paragraph paragraph : paragraphs.of(block.lines())) {
        text.add(numbering.line(paragraph.text(), page, paragraph.isBold()));
      }
    }
    return text;
  }

  /** Page numbers stand alone in the margins (Decree 30/2020: centred above the text). */
  private boolean isPageNumber(PdfLine line) {
    if (!line.text().matches("[-–]?\\s?\\d{1,3}\\s?[-–]?")) {
      return false;
    }
    double top = words.stream().mapToDouble(PdfWord::baseline).min().orElse(0);
    double bottom = words.stream().mapToDouble(PdfWord::baseline).max().orElse(0);
    return line.baseline() <= top + 1 || line.baseline() >= bottom - 1;
  }

  private Grid grid(PdfTables.Ruled table, List<PdfWord> inside) {
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
                    : new Grid.Cell(lines(table, inside, row, column), false);
        cells.add(cell);
        above[column] = cell;
      }
      rows.add(new Grid.Row(cells));
    }
    return new Grid(rows);
  }

  /** The paragraphs of a cell that reaches as far right and down as no line divides it. */
  private List<Line> lines(PdfTables.Ruled table, List<PdfWord> inside, int row, int column) {
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
