package vn.liencap.plan.documents.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.liencap.plan.documents.domain.Block;
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
  private final PdfSpacing spacing;
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
    this.spacing = seenSpacing();
  }

  /** How far the lines of its paragraphs stand apart. */
  PdfSpacing spacing() {
    return spacing;
  }

  private PdfSpacing seenSpacing() {
    List<PdfWord> outside =
        words.stream().filter(word -> tables.stream().noneMatch(one -> one.holds(word))).toList();
    return PdfSpacing.in(PdfColumns.running(PdfColumns.of(PdfLine.of(outside))), left(), right());
  }

  /**
   * The paragraphs, columns and tables.
   *
   * @param document how far lines stand apart in all of the document
   */
  List<Block> blocks(PdfSpacing document) {
    PdfSpacing known = spacing.or(document);
    List<Block> blocks = new ArrayList<>();
    List<PdfWord> left = new ArrayList<>(words);
    for (PdfTables.Ruled table : tables) {
      List<PdfWord> above =
          taken(left, word -> word.baseline() <= table.top() && !table.holds(word));
      List<PdfWord> inside = taken(left, table::holds);
      blocks.addAll(text(above, known));
      blocks.add(new PdfGrid(table, inside, page, numbering).cells());
    }
    blocks.addAll(text(left, known));
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

  private List<Line> text(List<PdfWord> some, PdfSpacing known) {
    List<PdfLine> lines = PdfLine.of(some).stream().filter(line -> !isPageNumber(line)).toList();
    float left = left();
    float right = right();
    List<PdfColumns.Block> blocks = PdfColumns.of(lines);
    float apart = known.usual(PdfColumns.running(blocks));
    firstText = begun ? firstText : lines;
    lastText = lines;
    begun = true;
    List<Line> text = new ArrayList<>();
    for (PdfColumns.Block block : blocks) {
      var paragraphs =
          block.isColumn()
              ? PdfParagraphs.ofColumn(block.lines())
              : PdfParagraphs.ofText(left, right, apart);
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
}
