package vn.liencap.activity.workbook.domain;

/**
 * A column of the workbook.
 *
 * @param code names it in the hidden first row, so that its heading may be changed
 * @param label its heading
 */
public record SheetColumn(String code, String label) {
  public static final String ID = "id";
  public static final String TITLE = "title";
  public static final String DATE = "date";
  public static final String TEXT = "text";
  public static final String PERCENT = "percent";
  public static final String SPENT = "spent";
  public static final String REASON = "reason";

  /** What the codes of figures begin with, as the fields of an entry do. */
  public static final String FIGURE = "outputs.";

  /** True for a column that people fill in. */
  public boolean isFilledIn() {
    return switch (code) {
      case DATE, TEXT, PERCENT, SPENT -> true;
      default -> code.startsWith(FIGURE);
    };
  }
}
