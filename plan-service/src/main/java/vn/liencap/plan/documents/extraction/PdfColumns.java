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
      int end =
          i + 1 < lines.size() && lines.get(i).isBeside(lines.get(i + 1))
              ? columnsEnd(lines, i)
              : i;
      if (end > i) {
        flush(single, blocks);
        float border = (lines.get(i).right() + lines.get(i + 1).left()) / 2;
        List<PdfLine> both = lines.subList(i, end);
        blocks.add(new Block(both.stream().filter(line -> line.right() <= border).toList(), true));
        blocks.add(new Block(both.stream().filter(line -> line.right() > border).toList(), true));
        i = end;
      } else {
        single.add(lines.get(i++));
      }
    }
    flush(single, blocks);
    return blocks;
  }

  private static void flush(List<PdfLine> single, List<Block> blocks) {
    if (!single.isEmpty()) {
      blocks.add(new Block(List.copyOf(single), false));
      single.clear();
    }
  }

  /** Columns end with the first line that crosses the border between them. */
  private static int columnsEnd(List<PdfLine> lines, int start) {
    float border = (lines.get(start).right() + lines.get(start + 1).left()) / 2;
    int end = start;
    while (end < lines.size()
        && (lines.get(end).right() <= border || lines.get(end).left() >= border)) {
      end++;
    }
    return end;
  }
}
