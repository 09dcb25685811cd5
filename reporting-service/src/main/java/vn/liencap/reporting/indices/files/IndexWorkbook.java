package vn.liencap.reporting.indices.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.liencap.reporting.documents.files.Sheets;
import vn.liencap.reporting.indices.domain.Comparison;
import vn.liencap.reporting.indices.domain.IndexYear;
import vn.liencap.reporting.indices.domain.Result;
import vn.liencap.reporting.indices.domain.Score;

/** A table of indices as a workbook; filled in, it can be taken in again. */
public final class IndexWorkbook {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final List<String> HEADINGS =
      List.of(
          "Chỉ số",
          "Năm",
          "Mã",
          "Tỉnh, thành phố",
          "Mục tiêu",
          "Kết quả",
          "Xếp hạng",
          "Trong số",
          "Còn thiếu so với mục tiêu",
          "Tăng, giảm so với năm trước",
          "Tăng, giảm bậc",
          "Nguồn",
          "Liên kết",
          "Ngày",
          "Người nhập");

  private IndexWorkbook() {}

  /**
   * A row.
   *
   * @param code of the unit in that year
   * @param enteredBy who entered the result, in words
   */
  public record Row(
      IndexYear year, String code, String unitName, Comparison comparison, String enteredBy) {}

  /** The bytes of the file. */
  public static byte[] write(String title, List<Row> rows) {
    return Sheets.workbook(
        workbook -> {
          Worksheet sheet = workbook.newWorksheet("Chỉ số");
          sheet.value(0, 0, title);
          sheet.style(0, 0).bold().set();
          Sheets.heading(sheet, 1, 0, HEADINGS);
          Sheets.widths(sheet, 0, 14, 8, 8, 30, 12, 12, 10, 10, 14, 14, 12, 50, 40, 14, 22);
          int at = 2;
          for (Row row : rows) {
            write(sheet, at++, row);
          }
          sheet.finish();
        });
  }

  private static void write(Worksheet sheet, int at, Row row) {
    IndexYear year = row.year();
    sheet.value(at, 0, year.id().index());
    sheet.value(at, 1, year.id().year());
    sheet.value(at, 2, row.code());
    sheet.value(at, 3, row.unitName());
    score(sheet, at, 4, year.target());
    Result result = year.result();
    if (result != null) {
      result(sheet, at, result);
    }
    number(sheet, at, 8, row.comparison().toTarget());
    number(sheet, at, 9, row.comparison().change());
    number(sheet, at, 10, row.comparison().places());
    sheet.value(at, 14, row.enteredBy());
    sheet.range(at, 0, at, HEADINGS.size() - 1).style().borderStyle("thin").wrapText(true).set();
  }

  private static void result(Worksheet sheet, int at, Result result) {
    score(sheet, at, 5, result.score());
    number(sheet, at, 6, result.rank());
    number(sheet, at, 7, result.of());
    sheet.value(at, 11, result.document());
    sheet.value(at, 12, result.link());
    LocalDate date = result.date();
    sheet.value(at, 13, date == null ? "" : DAY.format(date));
  }

  private static void score(Worksheet sheet, int at, int column, @Nullable Score score) {
    number(sheet, at, column, score == null ? null : score.value());
  }

  private static void number(Worksheet sheet, int at, int column, @Nullable Number number) {
    switch (number) {
      case null -> {}
      case BigDecimal exact -> sheet.value(at, column, exact);
      case Number other -> sheet.value(at, column, other);
    }
  }
}
