package vn.liencap.plan.documents.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far the lines of one paragraph stand apart: seen where a first line is indented and the next
 * one is not, for by their distance alone paragraphs of one line look like one of many.
 *
 * @param gaps from line to line, in heights of a line
 */
record PdfSpacing(List<Float> gaps) {
  private static final float FULL = 0.88f;

  /** What is seen in some lines of running text. */
  static PdfSpacing in(List<PdfLine> lines, float left, float right) {
    float full = left + (right - left) * FULL;
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine first = lines.get(i - 1);
      PdfLine next = lines.get(i);
      if (first.right() >= full && areOneParagraph(first, next)) {
        gaps.add(gap(first, next));
      }
    }
    return new PdfSpacing(gaps);
  }

  private static boolean areOneParagraph(PdfLine first, PdfLine next) {
    return first.left() > next.left() + PdfParagraphs.INDENT
        && !first.isBold()
        && !next.isBold()
        && gap(first, next) <= PdfParagraphs.FAR
        && !PdfParagraphs.isLabelled(next);
  }

  private static float gap(PdfLine line, PdfLine next) {
    return (next.baseline() - line.baseline()) / Math.max(next.height(), 1);
  }

  /** What is seen in a whole document. */
  static PdfSpacing in(List<PdfPage> pages) {
    return new PdfSpacing(pages.stream().flatMap(page -> page.spacing().gaps().stream()).toList());
  }

  /** This, or that of a larger part of the document where nothing is seen. */
  PdfSpacing or(PdfSpacing larger) {
    return gaps.isEmpty() ? larger : this;
  }

  /**
   * The usual distance; 0 when unknown.
   *
   * @param lines tell it when no first line is indented: a quarter of them are nearer to the one
   *     before, for paragraphs stand apart
   */
  float usual(List<PdfLine> lines) {
    return quarter(gaps.isEmpty() ? all(lines) : gaps.stream());
  }

  private static Stream<Float> all(List<PdfLine> lines) {
    return Stream.iterate(1, i -> i < lines.size(), i -> i + 1)
        .filter(i -> lines.get(i).baseline() - lines.get(i - 1).baseline() > 1)
        .map(i -> gap(lines.get(i - 1), lines.get(i)));
  }

  private static float quarter(Stream<Float> gaps) {
    List<Float> sorted = gaps.sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 4);
  }
}
