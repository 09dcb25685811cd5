package vn.liencap.activity.workbook.domain;

import java.util.List;

/**
 * What was found in a workbook.
 *
 * @param columns its columns, as they stand
 * @param rows the rows in which something was filled in
 */
public record FilledSheet(List<SheetColumn> columns, List<FilledRow> rows) {
  public FilledSheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The heading of a column. */
  public String label(String code) {
    return columns.stream()
        .filter(column -> column.code().equals(code))
        .map(SheetColumn::label)
        .findFirst()
        .orElse("");
  }
}
