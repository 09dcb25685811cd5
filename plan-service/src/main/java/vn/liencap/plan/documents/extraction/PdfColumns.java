package vn.liencap.plan.documents.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds text that stands in two columns beside each other, as in the header and at the end of
 * official documents: the left one is read before the right one.
 */
final class PdfColumns {
  private PdfColumns() {}

  /** Lines that are read one after the other. */
  record Block(List<PdfLine> lines, boolean isColumn) {}

  static List<Block> of(List<PdfLine> lines) {
    List<Block> blocks = new ArrayList<>();
    List<PdfLine> single = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      if (i + 1 < lines.size() && lines.get(i).isBeside(lines.get(i + 1))) {
        flush(single, blocks);
        var both = new Both(lines.get(i), lines.get(i + 1));
        i += 2;
        while (i < lines.size() && both.take(lines.get(i))) {
          i++;
        }
        blocks.add(new Block(both.left, true));
        blocks.add(new Block(both.right, true));
      } else {
        single.add(lines.get(i++));
      }
    }
    flush(single, blocks);
    return blocks;
  }

  /** The lines that stand in no column. */
  static List<PdfLine> running(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> !block.isColumn())
        .flatMap(block -> block.lines().stream())
        .toList();
  }

  private static void flush(List<PdfLine> single, List<Block> blocks) {
    if (!single.isEmpty()) {
      blocks.add(new Block(List.copyOf(single), false));
      single.clear();
    }
  }

  /** Two columns and what is known of the border between them. */
  private static final class Both {
    private final List<PdfLine> left = new ArrayList<>();
    private final List<PdfLine> right = new ArrayList<>();
    private float leftEnd;
    private float rightStart;

    Both(PdfLine first, PdfLine second) {
      left.add(first);
      right.add(second);
      leftEnd = first.right();
      rightStart = second.left();
    }

    /** False for the first line that crosses the border: with it the columns end. */
    boolean take(PdfLine line) {
      if (line.left() >= (leftEnd + rightStart) / 2 || line.left() >= leftEnd) {
        right.add(line);
        rightStart = Math.min(rightStart, Math.max(line.left(), leftEnd));
        return true;
      }
      if (line.right() < rightStart) {
        left.add(line);
        leftEnd = Math.max(leftEnd, line.right());
        return true;
      }
      return false;
    }
  }
}
