package vn.liencap.activity.workbook;

/** Text in cells: what a spreadsheet could take for a formula is kept from being one. */
final class SheetText {
  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  private SheetText() {}

  /** As it is written into a cell. */
  static String out(String text) {
    return beginsFormula(text) ? "'" + text : text;
  }

  /** As it was before it was written into a cell. */
  static String in(String cell) {
    boolean guarded = cell.startsWith("'") && beginsFormula(cell.substring(1));
    return guarded ? cell.substring(1) : cell;
  }

  private static boolean beginsFormula(String text) {
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
