package vn.liencap.plan.documents.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of a block of text together to paragraphs. */
final class PdfParagraphs {
  private static final float INDENT = 8f;
  private static final float NARROWER = 0.12f;
  private static final float FAR = 1.9f;
  private static final float MORE_SPACE = 0.14f;
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:[-–—•+*▪●\\uf0b7\\uf02d]\\s?\\S|\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ]|[IVX]{1,5})[.)/](?:\\s|$)|Điều \\d|PHỤ LỤC|Nơi nhận).*");

  private final float left;
  private final float right;
  private final float spacing;

  /**
   * @param left where full lines begin
   * @param right where full lines end
   * @param spacing from line to line within a paragraph; 0 when unknown
   */
  PdfParagraphs(float left, float right, float spacing) {
    this.left = left;
    this.right = right;
    this.spacing = spacing;
  }

  /**
   * The usual distance from line to line: a quarter of them are nearer, for paragraphs stand apart.
   */
  static float spacingOf(List<PdfLine> lines) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (gap > 1) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 4);
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
      if (!open.isEmpty() && !goesOn(open.getLast(), line)) {
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

  /** A full line goes on in the next, unless that begins anew: indented, labelled, far, or bold. */
  private boolean goesOn(PdfLine line, PdfLine next) {
    boolean full = line.right() >= right - (right - left) * NARROWER;
    boolean indented = next.left() > line.left() + INDENT && next.left() > left + INDENT;
    float height = Math.max(line.height(), next.height());
    float gap = next.baseline() - line.baseline();
    boolean far = gap > FAR * height || (spacing > 0 && gap > spacing + MORE_SPACE * height);
    return full
        && !indented
        && !far
        && next.baseline() > line.baseline()
        && line.isBold() == next.isBold()
        && !LABELLED.matcher(next.text()).matches();
  }
}
