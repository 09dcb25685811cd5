package vn.liencap.portal.pages.traceability;

import java.util.ArrayList;
import java.util.List;
import vn.liencap.portal.services.TraceMatrix;

/**
 * An item as the page shows it.
 *
 * @param row the item
 * @param carried the branches in which somebody carries it
 * @param bare the names of those in which nobody does
 */
record TracedRow(TraceMatrix.Row row, List<Cell> carried, List<String> bare) {

  /** A branch and how many of its units carry the item. */
  record Cell(TraceMatrix.Column branch, int units) {}

  static TracedRow of(TraceMatrix.Row row, List<TraceMatrix.Column> branches) {
    List<Cell> carried = new ArrayList<>();
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < branches.size() && i < row.cells().size(); i++) {
      int units = row.cells().get(i);
      if (units > 0) {
        carried.add(new Cell(branches.get(i), units));
      } else {
        bare.add(branches.get(i).name());
      }
    }
    return new TracedRow(row, carried, bare);
  }

  /** How the row stands out: covered, by nobody, or not linked at all. */
  public String state() {
    return row.units() > 0 ? "ok" : row.linked() ? "soon" : "late";
  }

  /** The key of the words that say so. */
  public String word() {
    return row.units() > 0 ? "trace.carried" : row.linked() ? "trace.nobody" : "trace.unlinked";
  }
}
