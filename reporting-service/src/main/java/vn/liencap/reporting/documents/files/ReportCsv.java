package vn.liencap.reporting.documents.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.reporting.documents.domain.ReportSheet;
import vn.liencap.reporting.documents.domain.ReportSheet.Line;
import vn.liencap.reporting.documents.domain.ReportSheet.Part;

/** The figures of a report as CSV, in UTF-8 with a mark that spreadsheets know it by. */
public final class ReportCsv {
  private static final String MARK = "\ufeff";
  private static final List<String> HEADINGS =
      List.of(
          "ky",
          "don_vi",
          "chuong_trinh",
          "ma",
          "chi_tieu",
          "don_vi_tinh",
          "ky_nay",
          "mau_so",
          "ky_truoc",
          "mau_so_ky_truoc",
          "muc_tieu",
          "ghi_chu");

  private ReportCsv() {}

  /** The bytes of the file. */
  public static byte[] write(ReportSheet report) {
    var text = new StringWriter();
    text.write(MARK);
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(HEADINGS);
      for (Part part : report.parts()) {
        part.lines().forEach(line -> csv.writeRecord(cells(report, part, line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static List<String> cells(ReportSheet report, Part part, Line line) {
    boolean answered = line.figure().answered();
    boolean ratio = line.indicator().isRatio();
    return List.of(
        safe(report.state().label()),
        safe(report.unitName()),
        safe(part.programmeName()),
        line.indicator().code(),
        safe(line.indicator().label()),
        safe(line.indicator().unit()),
        number(answered ? line.figure().value().value() : null),
        number(answered && ratio ? line.of().value() : null),
        number(line.before()),
        number(line.beforeOf()),
        number(line.indicator().target()),
        safe(String.join("; ", line.reasons())));
  }

  private static String number(@Nullable Long figure) {
    return figure == null ? "" : figure.toString();
  }

  /** A spreadsheet would take a text that begins so for a formula. */
  private static String safe(String text) {
    return text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
  }
}
