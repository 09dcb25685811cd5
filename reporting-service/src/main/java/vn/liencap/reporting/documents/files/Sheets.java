package vn.liencap.reporting.documents.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What all workbooks have in common. */
public final class Sheets {
  private static final String FONT = "Times New Roman";
  private static final int SIZE = 12;

  private Sheets() {}

  /** Writes the sheets of a workbook. */
  public interface Writing {
    /** Writes them; the workbook is finished by whoever asked. */
    void write(Workbook workbook) throws IOException;
  }

  /** The bytes of a workbook. */
  public static byte[] workbook(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "LienCap", "1.0")) {
      workbook.setGlobalDefaultFont(FONT, SIZE);
      writing.write(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Headings in bold, in frames, and kept in sight. */
  public static void heading(Worksheet sheet, int row, int column, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      sheet.value(row, column + i, names.get(i));
    }
    sheet
        .range(row, column, row, column + names.size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .borderStyle("thin")
        .fillColor("E8EEF7")
        .set();
    sheet.freezePane(0, row + 1);
  }

  /** Widths of columns, from this one on. */
  public static void widths(Worksheet sheet, int column, int... widths) {
    for (int i = 0; i < widths.length; i++) {
      sheet.width(column + i, widths[i]);
    }
  }
}
