package vn.liencap.plan.documents.domain.text;

import java.util.ArrayList;
import java.util.List;
import vn.liencap.plan.documents.domain.Trait;

/**
 * Plain text whose paragraphs were broken into lines of a like length: they are made whole again.
 * Text with one paragraph a line stays as it is.
 */
final class WrappedText {
  private static final int FEWEST_LINES = 8;
  private static final int WIDEST = 130;

  private WrappedText() {}

  static List<Paragraph> unwrapped(List<Paragraph> lines) {
    int width = widthOf(lines);
    if (width == 0) {
      return lines;
    }
    List<Paragraph> whole = new ArrayList<>();
    boolean lastWasFull = false;
    for (Paragraph line : lines) {
      if (lastWasFull && continues(line)) {
        whole.set(whole.size() - 1, whole.getLast().joined(line));
      } else {
        whole.add(line);
      }
      lastWasFull = line.printed().length() >= width * 3 / 4;
    }
    return whole;
  }

  private static boolean continues(Paragraph line) {
    return line.label() == null && !line.has(Trait.AFTER_GAP) && !line.text().isEmpty();
  }

  /** The width that lines were broken at, or 0 when they were not. */
  private static int widthOf(List<Paragraph> lines) {
    int longest = lines.stream().mapToInt(line -> line.printed().length()).max().orElse(0);
    if (longest > WIDEST) {
      return 0;
    }
    long full =
        lines.stream()
            .filter(line -> line.printed().length() >= longest * 3 / 4)
            .filter(line -> Words.isUnfinished(line.text()))
            .count();
    return full >= FEWEST_LINES ? longest : 0;
  }
}
