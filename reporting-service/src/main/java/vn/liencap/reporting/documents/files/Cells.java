package vn.liencap.reporting.documents.files;

import java.io.IOException;
import java.math.BigDecimal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import vn.liencap.runtime.Unpacked;

/** Workbooks that come from outside. */
public final class Cells {
  private static final long MOST_BYTES_UNPACKED = 20_000_000;
  private static final int MOST_DIGITS = 40;

  private Cells() {}

  /**
   * True for a workbook that is not too large once unpacked: a small file may hold a very large
   * one.
   *
   * @throws IOException when it is no workbook at all
   */
  public static boolean fit(byte[] file) throws IOException {
    return Unpacked.isAtMost(MOST_BYTES_UNPACKED, file);
  }

  /** A cell as text; a number keeps no grouping, and a comma before its decimals. */
  public static String text(Row row, int column) {
    if (!row.hasCell(column)) {
      return "";
    }
    Cell cell = row.getCell(column);
    return switch (cell == null ? null : cell.getValue()) {
      case null -> "";
      case BigDecimal number when Math.abs(number.scale()) > MOST_DIGITS -> "?";
      case BigDecimal number when number.stripTrailingZeros().scale() <= 0 ->
          number.toBigInteger().toString();
      case BigDecimal number -> number.toPlainString().replace('.', ',');
      case String text -> text;
      case Object other -> other.toString();
    };
  }
}
