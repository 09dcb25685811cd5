package vn.liencap.reporting.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** Workbooks that come from outside. */
public final class Cells {
  private static final long MOST_BYTES_UNPACKED = 20_000_000;
  private static final int MOST_DIGITS = 40;
  private static final int BUFFER = 8_192;

  private Cells() {}

  /**
   * True for a workbook that is not too large once unpacked: a small file may hold a very large
   * one.
   *
   * @throws IOException when it is no workbook at all
   */
  public static boolean fit(byte[] file) throws IOException {
    var buffer = new byte[BUFFER];
    long unpacked = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream content = zip.getInputStream(entry)) {
          for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_BYTES_UNPACKED) {
              return false;
            }
          }
        }
      }
    }
    return true;
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
