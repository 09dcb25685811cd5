package vn.liencap.reporting.documents.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.liencap.reporting.documents.domain.FormReading;

/**
 * A form as it comes back.
 *
 * @param report the id of the report it was made for
 * @param figures the rows of the sheet of figures that have a key
 * @param texts the same of the sheet of texts
 */
public record FormFile(String report, List<FormReading.Row> figures, List<FormReading.Row> texts) {
  private static final int MOST_ROWS = 1_000;

  public FormFile {
    figures = List.copyOf(figures);
    texts = List.copyOf(texts);
  }

  /** Reads a file; empty when it is no form. */
  public static Optional<FormFile> read(byte[] file) {
    try {
      return Cells.fit(file) ? parse(file) : Optional.empty();
    } catch (IOException | ExcelReaderException | IllegalArgumentException _) {
      return Optional.empty(); // no workbook at all, or a broken one
    }
  }

  private static Optional<FormFile> parse(byte[] file) throws IOException {
    try (InputStream in = new ByteArrayInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      Optional<Sheet> figures = workbook.findSheet(FormReading.FIGURES);
      Optional<Sheet> texts = workbook.findSheet(FormReading.TEXTS);
      if (figures.isEmpty() || texts.isEmpty()) {
        return Optional.empty();
      }
      List<Row> rows = rows(figures.get());
      return rows.stream()
          .findFirst()
          .map(row -> Cells.text(row, FormWorkbook.KEY))
          .filter(head -> head.startsWith(FormWorkbook.REPORT))
          .map(head -> head.substring(FormWorkbook.REPORT.length()))
          .map(
              report ->
                  new FormFile(
                      report,
                      keyed(rows, FormWorkbook.FIGURE),
                      keyed(rowsOf(texts.get()), FormWorkbook.TEXT)));
    }
  }

  private static List<Row> rowsOf(Sheet sheet) {
    try {
      return rows(sheet);
    } catch (IOException e) {
      throw new ExcelReaderException(e);
    }
  }

  private static List<Row> rows(Sheet sheet) throws IOException {
    try (var rows = sheet.openStream()) {
      return rows.limit(MOST_ROWS).toList();
    }
  }

  private static List<FormReading.Row> keyed(List<Row> rows, int content) {
    var keyed = new ArrayList<FormReading.Row>();
    for (Row row : rows) {
      String key = Cells.text(row, FormWorkbook.KEY).strip();
      if (!key.isEmpty() && !key.startsWith(FormWorkbook.REPORT)) {
        keyed.add(new FormReading.Row(row.getRowNum(), key, Cells.text(row, content)));
      }
    }
    return keyed;
  }
}
