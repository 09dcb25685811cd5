package vn.liencap.plan.documents.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds the ruled tables of a page: lines that touch each other make one. */
final class PdfTables {
  private static final float NEAR = 3f;

  private PdfTables() {}

  /**
   * A table.
   *
   * @param xs its vertical edges from left to right
   * @param ys its horizontal edges from top to bottom
   * @param lines its lines
   */
  record Ruled(List<Float> xs, List<Float> ys, List<PdfRuling> lines) {
    float top() {
      return ys.getFirst();
    }

    float bottom() {
      return ys.getLast();
    }

    boolean holds(PdfWord word) {
      float y = word.baseline() - word.height() / 3;
      return y >= top() - NEAR
          && y <= bottom() + NEAR
          && word.center() >= xs.getFirst() - NEAR
          && word.center() <= xs.getLast() + NEAR;
    }

    /** True when a line runs along that edge between two columns. */
    boolean dividesColumns(int edge, int row) {
      float x = xs.get(edge);
      float y = (ys.get(row) + ys.get(row + 1)) / 2;
      return lines.stream()
          .anyMatch(
              line ->
                  line.isVertical()
                      && Math.abs(line.x() - x) <= NEAR
                      && line.top() <= y
                      && line.bottom() >= y);
    }

    /** True when a line runs along that edge between two rows. */
    boolean dividesRows(int edge, int column) {
      float y = ys.get(edge);
      float x = (xs.get(column) + xs.get(column + 1)) / 2;
      return lines.stream()
          .anyMatch(
              line ->
                  line.isHorizontal()
                      && Math.abs(line.y() - y) <= NEAR
                      && line.left() <= x
                      && line.right() >= x);
    }
  }

  static List<Ruled> in(List<PdfRuling> rulings) {
    List<Ruled> tables = new ArrayList<>();
    for (List<PdfRuling> group : groups(rulings)) {
      List<Float> xs =
          edges(group.stream().filter(PdfRuling::isVertical).map(PdfRuling::x).toList());
      List<Float> ys =
          edges(group.stream().filter(PdfRuling::isHorizontal).map(PdfRuling::y).toList());
      if (xs.size() >= 3 && ys.size() >= 3) {
        tables.add(new Ruled(xs, ys, group));
      }
    }
    return tables;
  }

  private static List<List<PdfRuling>> groups(List<PdfRuling> rulings) {
    List<List<PdfRuling>> groups = new ArrayList<>();
    for (PdfRuling ruling : rulings) {
      List<List<PdfRuling>> touched =
          groups.stream()
              .filter(group -> group.stream().anyMatch(other -> touch(ruling, other)))
              .toList();
      List<PdfRuling> merged = new ArrayList<>(List.of(ruling));
      touched.forEach(merged::addAll);
      groups.removeAll(touched);
      groups.add(merged);
    }
    return groups;
  }

  private static boolean touch(PdfRuling one, PdfRuling other) {
    return one.left() <= other.right() + NEAR
        && other.left() <= one.right() + NEAR
        && one.top() <= other.bottom() + NEAR
        && other.top() <= one.bottom() + NEAR;
  }

  private static List<Float> edges(List<Float> positions) {
    List<Float> edges = new ArrayList<>();
    for (float position : new TreeSet<>(positions)) {
      if (edges.isEmpty() || position - edges.getLast() > NEAR) {
        edges.add(position);
      }
    }
    return edges;
  }
}
