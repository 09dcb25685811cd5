package vn.liencap.portal.services;

import java.util.List;

/**
 * What became of a row of a workbook that was sent, or would.
 *
 * @param line its number as the spreadsheet shows it
 * @param activity the activity it is for, as it stands there
 * @param title its title, as it stands there
 * @param date the day, as typed
 * @param said what else was typed
 * @param state READY, DONE, BEFORE, REFUSED or UNREACHED
 * @param reasons why it was refused, in Vietnamese
 */
public record SheetRow(
    int line,
    String activity,
    String title,
    String date,
    List<String> said,
    String state,
    List<String> reasons) {
  public SheetRow {
    said = said == null ? List.of() : List.copyOf(said);
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
  }
}
