package vn.liencap.activity.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.workbook.domain.SheetColumn;

/** Writes a sheet as it is read, row by row: codes (hidden), headings, and what is below. */
final class SheetWriting implements Closeable {
  private static final String PAPER = "F1EFE9";
  private static final String TO_FILL = "FFF6DD";
  private static final double NARROW = 14;
  private static final double WIDE = 48;
  private static final int FLUSHED_EVERY = 200;

  private final Workbook workbook;
  private final Worksheet sheet;
  private final List<SheetColumn> columns;
  private int line = 2;

  SheetWriting(OutputStream out, List<SheetColumn> columns) {
    this.workbook = new Workbook(out, "LienCap", "1.0");
    this.sheet = workbook.newWorksheet("Hoạt động");
    this.columns = columns;
    for (int i = 0; i < columns.size(); i++) {
      head(i, columns.get(i));
    }
    sheet.hideRow(0);
    if (columns.getFirst().code().equals(SheetColumn.ID)) {
      sheet.hideColumn(0);
    }
    sheet.freezePane(2, 2);
  }

  private void head(int column, SheetColumn shown) {
    sheet.value(0, column, shown.code());
    sheet.value(1, column, SheetText.out(shown.label()));
    sheet
        .style(1, column)
        .bold()
        .wrapText(true)
        .fillColor(shown.isFilledIn() ? TO_FILL : PAPER)
        .set();
    boolean wide =
        switch (shown.code()) {
          case SheetColumn.TITLE, SheetColumn.TEXT, SheetColumn.REASON -> true;
          default -> false;
        };
    sheet.width(column, wide ? WIDE : NARROW);
  }

  /** Writes a row; null leaves a cell empty. */
  void row(List<? extends @Nullable Object> cells) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      write(i, i < cells.size() ? cells.get(i) : null);
    }
    line++;
    if (line % FLUSHED_EVERY == 0) {
      sheet.flush();
    }
  }

  private void write(int column, @Nullable Object value) {
    switch (value) {
      case null -> {
        if (columns.get(column).code().equals(SheetColumn.DATE)) {
          // Text, so that 05/03 stays the fifth of March whatever the language of the spreadsheet.
          sheet.style(line, column).format("@").set();
        }
      }
      case LocalDate day -> {
        sheet.value(line, column, day);
        sheet.style(line, column).format("dd/mm/yyyy").set();
      }
      case Number number -> sheet.value(line, column, number);
      case Object text -> sheet.value(line, column, SheetText.out(text.toString()));
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
