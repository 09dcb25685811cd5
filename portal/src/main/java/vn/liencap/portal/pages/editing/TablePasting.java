package vn.liencap.portal.pages.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.editing.pasting.Column;
import vn.liencap.portal.pages.editing.pasting.PastedTable;

/**
 * A table in the paste box of the editor.
 *
 * @param pasted its cells, tabs between them
 * @param columns what the person says each column holds
 */
record TablePasting(@Nullable String pasted, List<String> columns) {
  private static final int LONGEST = 400_000;

  @SuppressWarnings("NullAway") // The binder leaves out what the form did not send.
  TablePasting {
    columns = Rows.present(columns);
  }

  PastedTable table() {
    String text = Rows.clean(pasted);
    PastedTable read =
        PastedTable.read(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    List<Column> chosen = columns.stream().flatMap(name -> column(name).stream()).toList();
    return chosen.size() == columns.size() ? read.with(chosen) : read;
  }

  private static Optional<Column> column(String name) {
    return Stream.of(Column.values()).filter(column -> column.name().equals(name)).findFirst();
  }

  /** The rows of the table as activities. */
  List<ActivityRow> rows() {
    PastedTable table = table();
    return table.activities().stream().map(row -> row(table, row)).toList();
  }

  private static ActivityRow row(PastedTable table, List<String> row) {
    List<OutputRow> outputs =
        Rows.names(table.in(row, Column.OUTPUT)).stream()
            .map(text -> new OutputRow(text, "", ""))
            .toList();
    return new ActivityRow(
        "",
        String.join(" ", Rows.lines(table.in(row, Column.TITLE))),
        "LEAD",
        table.in(row, Column.LEAD),
        table.in(row, Column.COORDINATING),
        String.join("; ", Rows.lines(table.in(row, Column.TIMING))),
        table.in(row, Column.FUNDING),
        table.in(row, Column.BUDGET),
        outputs,
        null);
  }
}
