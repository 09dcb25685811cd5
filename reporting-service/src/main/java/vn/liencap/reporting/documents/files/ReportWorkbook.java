package vn.liencap.reporting.documents.files;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.liencap.reporting.documents.domain.ReportSheet;
import vn.liencap.reporting.documents.domain.ReportSheet.Line;
import vn.liencap.reporting.documents.domain.ReportSheet.Part;
import vn.liencap.reporting.documents.domain.ReportSheet.Words;
import vn.liencap.reporting.documents.domain.VietnameseNumbers;
import vn.liencap.reporting.reports.domain.Paragraph;

/** A report as a workbook: its figures as numbers that can be reckoned with, and its texts. */
public final class ReportWorkbook {
  private static final List<String> FIGURES =
      List.of(
          "Chương trình",
          "Mã",
          "Chỉ tiêu",
          "Đơn vị tính",
          "Kỳ này",
          "Mẫu số",
          "Tỷ lệ (%)",
          "Kỳ trước",
          "Mẫu số kỳ trước",
          "Mục tiêu",
          "Ghi chú");

  private ReportWorkbook() {}

  /** The bytes of the file. */
  public static byte[] write(ReportSheet report) {
    return Sheets.workbook(
        workbook -> {
          figures(workbook, report);
          texts(workbook, report);
        });
  }

  private static void figures(Workbook workbook, ReportSheet report) throws java.io.IOException {
    Worksheet sheet = workbook.newWorksheet("Số liệu");
    title(sheet, report);
    Sheets.heading(sheet, 2, 0, FIGURES);
    Sheets.widths(sheet, 0, 28, 14, 48, 12, 14, 14, 12, 14, 14, 12, 40);
    int row = 3;
    for (Part part : report.parts()) {
      for (Line line : part.lines()) {
        figure(sheet, row++, part, line);
      }
    }
    sheet.finish();
  }

  private static void title(Worksheet sheet, ReportSheet report) {
    sheet.value(0, 0, "Báo cáo kết quả " + report.subject() + " " + report.state().label());
    sheet.value(1, 0, report.unitName());
    sheet.style(0, 0).bold().set();
  }

  private static void figure(Worksheet sheet, int row, Part part, Line line) {
    sheet.value(row, 0, part.programmeName());
    sheet.value(row, 1, line.indicator().code());
    sheet.value(row, 2, line.indicator().label());
    sheet.value(row, 3, line.indicator().unit());
    if (line.figure().answered()) {
      number(sheet, row, 4, line.figure().value().value());
    }
    if (line.indicator().isRatio() && line.figure().answered()) {
      number(sheet, row, 5, line.of().value());
      sheet.value(
          row, 6, VietnameseNumbers.share(line.figure().value().value(), line.of().value()));
    }
    number(sheet, row, 7, line.before());
    number(sheet, row, 8, line.beforeOf());
    number(sheet, row, 9, line.indicator().target());
    sheet.value(row, 10, String.join("; ", line.reasons()));
    sheet.range(row, 0, row, 10).style().borderStyle("thin").wrapText(true).set();
    sheet.range(row, 4, row, 9).style().format("#,##0").borderStyle("thin").set();
    sheet.style(row, 6).format("#,##0.0").borderStyle("thin").set();
  }

  private static void number(Worksheet sheet, int row, int column, @Nullable Long figure) {
    if (figure != null) {
      sheet.value(row, column, figure);
    }
  }

  private static void texts(Workbook workbook, ReportSheet report) throws java.io.IOException {
    Worksheet sheet = workbook.newWorksheet("Nội dung");
    Sheets.heading(sheet, 0, 0, List.of("Mục", "Nội dung"));
    Sheets.widths(sheet, 0, 32, 110);
    int row = 1;
    for (Words words : report.texts()) {
      for (Paragraph paragraph : words.paragraphs()) {
        sheet.value(row, 0, words.title());
        sheet.value(row, 1, paragraph.text());
        sheet
            .range(row, 0, row, 1)
            .style()
            .wrapText(true)
            .verticalAlignment("top")
            .borderStyle("thin")
            .set();
        row++;
      }
    }
    sheet.finish();
  }
}
