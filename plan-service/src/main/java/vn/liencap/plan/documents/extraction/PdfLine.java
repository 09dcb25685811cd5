package vn.liencap.plan.documents.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words that stand on one line, without a wide gap between them. */
record PdfLine(List<PdfWord> words) {
  private static final float WIDE_GAP = 2.2f;
  private static final float NO_GAP = 0.12f;

  /** The lines of some words, from the top; a line with a wide gap is two. */
  static List<PdfLine> of(List<PdfWord> words) {
    List<PdfWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(PdfWord::baseline));
    List<PdfLine> lines = new ArrayList<>();
    List<PdfWord> row = new ArrayList<>();
    for (PdfWord word : sorted) {
      if (!row.isEmpty() && word.baseline() - row.getFirst().baseline() > word.height() * 0.45f) {
        lines.addAll(apart(row));
        row.clear();
      }
      row.add(word);
    }
    lines.addAll(apart(row));
    return lines;
  }

  private static List<PdfLine> apart(List<PdfWord> row) {
    row.sort(Comparator.comparingDouble(PdfWord::left));
    List<PdfLine> lines = new ArrayList<>();
    List<PdfWord> line = new ArrayList<>();
    for (PdfWord word : row) {
      if (!line.isEmpty()
          && word.left() - line.getLast().right() > WIDE_GAP * word.height()
          && !isLabel(line)) {
        lines.add(new PdfLine(List.copyOf(line)));
        line.clear();
      }
      line.add(word);
    }
    if (!line.isEmpty()) {
      lines.add(new PdfLine(List.copyOf(line)));
    }
    return lines;
  }

  /** After a number or a bullet there may be a tab. */
  private static boolean isLabel(List<PdfWord> line) {
    return line.size() == 1 && line.getFirst().text().matches("[-–•+]|\\(?[\\p{L}\\d.]{1,5}[.)/]");
  }

  /** The words; between parts that touch each other there is no space. */
  String text() {
    var text = new StringBuilder();
    float end = Float.NEGATIVE_INFINITY;
    for (PdfWord word : words) {
      boolean touches = word.left() - end < NO_GAP * word.height();
      text.append(text.isEmpty() || touches ? "" : " ").append(word.text());
      end = word.right();
    }
    return text.toString();
  }

  float left() {
    return words.getFirst().left();
  }

  float right() {
    return words.getLast().right();
  }

  float baseline() {
    return words.getFirst().baseline();
  }

  float height() {
    return words.getFirst().height();
  }

  boolean isBold() {
    return words.stream().allMatch(PdfWord::bold);
  }

  boolean isBeside(PdfLine other) {
    return Math.abs(baseline() - other.baseline()) <= height() * 0.45f;
  }
}
