package vn.liencap.portal.pages.activities;

import java.util.List;
import vn.liencap.portal.services.SheetRow;

/**
 * What a workbook holds, as its page shows it.
 *
 * @param rows how many rows were filled in
 * @param ready how many would be entered
 * @param done how many were entered now
 * @param before how many had been entered before
 * @param unreached how many did not come to their turn
 * @param refused those that are refused
 * @param right some of those that are right
 * @param entered false when it was only looked at
 */
public record SheetSummary(
    int rows,
    long ready,
    long done,
    long before,
    long unreached,
    List<SheetRow> refused,
    List<SheetRow> right,
    boolean entered) {
  /** How many rows the page shows; the rest is counted. */
  static final int SHOWN = 100;

  static SheetSummary of(List<SheetRow> rows, boolean entered) {
    return new SheetSummary(
        rows.size(),
        count(rows, "READY"),
        count(rows, "DONE"),
        count(rows, "BEFORE"),
        count(rows, "UNREACHED"),
        rows.stream().filter(SheetSummary::isRefused).toList(),
        rows.stream().filter(row -> !isRefused(row)).limit(SHOWN).toList(),
        entered);
  }

  private static boolean isRefused(SheetRow row) {
    return row.state().equals("REFUSED");
  }

  private static long count(List<SheetRow> rows, String state) {
    return rows.stream().filter(row -> row.state().equals(state)).count();
  }

  /** Some of those that are refused. */
  public List<SheetRow> shownRefused() {
    return refused.stream().limit(SHOWN).toList();
  }

  /** How many more are refused than are shown. */
  public int moreRefused() {
    return Math.max(0, refused.size() - SHOWN);
  }

  /** How many more are right than are shown. */
  public int moreRight() {
    return Math.max(0, rows - refused.size() - right.size());
  }

  /** How many can be entered by pressing the button. */
  public long left() {
    return ready + unreached;
  }
}
