package vn.liencap.plan.documents.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of a block of text together to paragraphs. */
final class PdfParagraphs {
  static final float INDENT = 8f;
  private static final float NARROWER = 0.12f;
  static final float FAR = 1.9f;
  private static final float MORE_SPACE = 0.14f;
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:[-–—•+*▪●\\uf0b7\\uf02d]\\s?\\S|\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ]|[IVX]{1,5})[.)/](?:\\s|$)|Điều \\d|PHỤ LỤC|Nơi nhận).*");

  private static final float SPACE = 0.75f;
  private static final float CENTRED = 6f;
  private static final Pattern BULLET = Pattern.compile("^[-–—•+]\\s?\\S.*");

  private final float left;
  private final float right;
  private final float edge;
  private final float spacing;
  private final boolean isColumn;

  private PdfParagraphs(float left, float right, float edge, float spacing, boolean isColumn) {
    this.left = left;
    this.right = right;
    this.edge = edge;
    this.spacing = spacing;
    this.isColumn = isColumn;
  }

  /**
   * Paragraphs of running text.
   *
   * @param left where full lines begin
   * @param right where full lines end
   * @param spacing from line to line within a paragraph, in heights of a line; 0 when unknown
   */
  static PdfParagraphs ofText(float left, float right, float spacing) {
    return new PdfParagraphs(left, right, right, spacing, false);
  }

  /** One of two columns of a head or an end: a line a paragraph, but for items of a list. */
  static PdfParagraphs ofColumn(List<PdfLine> lines) {
    float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    return new PdfParagraphs(left, right, right, 0, true);
  }

  /**
   * A cell: in a narrow one lines end early, and one goes on unless the next word had found room.
   *
   * @param right the inner edge of the cell
   */
  static PdfParagraphs ofCell(float left, float right) {
    return new PdfParagraphs(left - FAR, left, right, 0, false);
  }

  /** A paragraph: its lines. */
  record Paragraph(List<PdfLine> lines) {
    String text() {
      return lines.stream().map(PdfLine::text).collect(java.util.stream.Collectors.joining(" "));
    }

    boolean isBold() {
      return lines.stream().allMatch(PdfLine::isBold);
    }
  }

  List<Paragraph> of(List<PdfLine> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<PdfLine> open = new ArrayList<>();
    for (PdfLine line : lines) {
      if (!open.isEmpty() && !goesOn(open, line)) {
        paragraphs.add(new Paragraph(List.copyOf(open)));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(List.copyOf(open)));
    }
    return paragraphs;
  }

  private boolean goesOn(List<PdfLine> open, PdfLine next) {
    PdfLine line = open.getLast();
    return isColumn
        ? BULLET.matcher(open.getFirst().text()).matches() && mayGoOn(line, next)
        : (isFull(line) || areCentred(line, next))
            && !isIndented(line, next)
            && mayGoOn(line, next);
  }

  private boolean isFull(PdfLine line) {
    return line.right() >= right - (right - left) * NARROWER;
  }

  private boolean isIndented(PdfLine line, PdfLine next) {
    return !isCentred(next) && next.left() > line.left() + INDENT && next.left() > left + INDENT;
  }

  private boolean areCentred(PdfLine line, PdfLine next) {
    return isCentred(line) && isCentred(next);
  }

  /** Titles are centred and bold; other lines may be as far from both edges by chance. */
  private boolean isCentred(PdfLine line) {
    return line.isBold()
        && line.left() > left + CENTRED
        && Math.abs((line.left() - left) - (edge - line.right())) < CENTRED;
  }

  /**
   * A line goes on in the next, unless that begins anew: labelled, far, bold, or with room left.
   */
  private boolean mayGoOn(PdfLine line, PdfLine next) {
    float height = Math.max(line.height(), next.height());
    float gap = next.baseline() - line.baseline();
    boolean far = gap > FAR * height || (spacing > 0 && gap > (spacing + MORE_SPACE) * height);
    return !far
        && next.baseline() > line.baseline()
        && line.isBold() == next.isBold()
        && !hasRoomFor(next.words().getFirst(), line)
        && !isLabelled(next);
  }

  /** True for a line that begins an item of a list, a section or an annex. */
  static boolean isLabelled(PdfLine line) {
    return LABELLED.matcher(line.text()).matches();
  }

  /** True when the first word of the next line would still have found its place in this one. */
  private boolean hasRoomFor(PdfWord word, PdfLine line) {
    float room = isCentred(line) ? edge - left - (line.right() - line.left()) : edge - line.right();
    return word.right() - word.left() + SPACE * line.height() < room;
  }
}
