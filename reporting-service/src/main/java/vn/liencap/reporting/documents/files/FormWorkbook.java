package vn.liencap.reporting.documents.files;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.reporting.documents.domain.FormKey;
import vn.liencap.reporting.documents.domain.FormReading;
import vn.liencap.reporting.documents.domain.ReportSheet;
import vn.liencap.reporting.documents.domain.ReportSheet.Line;
import vn.liencap.reporting.documents.domain.ReportSheet.Part;
import vn.liencap.reporting.documents.domain.ReportSheet.Words;

/**
 * The form of a report that is filled offline. Its first column is hidden and says what each row
 * is; the cells to fill are yellow.
 */
public final class FormWorkbook {
  /** The hidden column. */
  static final int KEY = 0;

  /** What is filled in, in the sheet of figures and in that of texts. */
  static final int FIGURE = 4;

  static final int TEXT = 3;

  /** Before the id of the report, in the first cell of each sheet. */
  static final String REPORT = "liencap-report:";

  private static final int LONGEST_CELL = 32_000;
  private static final String TO_FILL = "FFF7D6";
  private static final String NOT_TO_FILL = "F0F0F0";

  private final ReportSheet report;
  private final Set<String> asked = new HashSet<>();
  private int row;

  private FormWorkbook(ReportSheet report) {
    this.report = report;
  }

  /** The bytes of the file. */
  public static byte[] write(ReportSheet report) {
    var form = new FormWorkbook(report);
    return Sheets.workbook(
        workbook -> {
          form.figures(workbook);
          form.texts(workbook);
        });
  }

  private void figures(Workbook workbook) throws IOException {
    Worksheet sheet = workbook.newWorksheet(FormReading.FIGURES);
    Sheets.widths(sheet, 1, 6, 56, 14, 20, 18, 22, 12, 30);
    top(
        sheet,
        "Chỉ điền ô nền vàng: số của riêng đơn vị, chưa gồm cấp dưới. Không thêm, xóa dòng hoặc cột.");
    Sheets.heading(
        sheet,
        3,
        1,
        List.of(
            "STT",
            "Chỉ tiêu",
            "Đơn vị tính",
            "Kỳ này (của đơn vị)",
            "Cấp dưới gửi lên",
            "Kỳ trước (tổng)",
            "Mục tiêu",
            "Ghi chú"));
    row = 4;
    for (Part part : report.parts()) {
      part.lines().forEach(line -> line(sheet, part.programme(), line));
    }
    sheet.hideColumn(KEY);
    sheet.finish();
  }

  private void top(Worksheet sheet, String how) {
    sheet.value(0, KEY, REPORT + report.state().id());
    sheet.value(0, 1, "BIỂU MẪU BÁO CÁO: " + report.subject() + " - " + report.state().label());
    sheet.value(1, 1, report.unitName());
    sheet.value(2, 1, how);
    sheet.style(0, 1).bold().set();
    sheet.style(2, 1).italic().set();
  }

  private void line(Worksheet sheet, ProgrammeId programme, Line line) {
    if (line.indicator().isRatio()) {
      figure(sheet, programme, line, false, line.indicator().label() + " - tử số");
      figure(sheet, programme, line, true, line.indicator().label() + " - mẫu số");
    } else {
      figure(sheet, programme, line, false, line.indicator().label());
    }
  }

  private void figure(
      Worksheet sheet, ProgrammeId programme, Line line, boolean denominator, String label) {
    var indicator = line.indicator();
    String code = indicator.code() + (denominator ? ":of" : "");
    boolean typed = (denominator ? indicator.of() : indicator.counter()) == null;
    if (typed && !asked.add(code)) {
      return; // several programmes ask the same: it is filled in once
    }
    String shown = FormReading.shown(line, denominator);
    sheet.value(row, KEY, new FormKey.OfFigure(programme, code, shown).toString());
    sheet.value(row, 1, row - 3);
    sheet.value(row, 2, label);
    sheet.value(row, 3, indicator.isRatio() ? "" : indicator.unit());
    if (!shown.isEmpty()) {
      sheet.value(row, FIGURE, Long.parseLong(shown));
    }
    sheet.value(row, 5, (denominator ? line.of() : line.figure().value()).below());
    Long before = denominator ? line.beforeOf() : line.before();
    if (before != null) {
      sheet.value(row, 6, before);
    }
    sheet.value(row, 7, denominator ? "" : line.target());
    sheet.value(row, 8, typed ? "" : "Tính từ hoạt động đã ghi");
    sheet.range(row, 1, row, 8).style().borderStyle("thin").wrapText(true).set();
    sheet.range(row, 5, row, 6).style().borderStyle("thin").format("#,##0").set();
    sheet
        .style(row, FIGURE)
        .borderStyle("thin")
        .format("#,##0")
        .fillColor(typed ? TO_FILL : NOT_TO_FILL)
        .set();
    row++;
  }

  private void texts(Workbook workbook) throws IOException {
    Worksheet sheet = workbook.newWorksheet(FormReading.TEXTS);
    Sheets.widths(sheet, 1, 32, 36, 110);
    top(sheet, "Điền ô nền vàng, mỗi dòng trong ô là một đoạn (xuống dòng bằng Alt+Enter).");
    Sheets.heading(sheet, 3, 1, List.of("Mục", "Gợi ý", "Nội dung"));
    row = 4;
    report.texts().forEach(words -> text(sheet, words));
    sheet.hideColumn(KEY);
    sheet.finish();
  }

  private void text(Worksheet sheet, Words words) {
    String text = words.text();
    boolean fits = text.length() <= LONGEST_CELL;
    if (fits) {
      sheet.value(row, KEY, FormKey.OfText.of(words.code(), text).toString());
    }
    sheet.value(row, 1, words.title());
    sheet.value(row, 2, words.hint());
    sheet.value(row, TEXT, fits ? text : "(Nội dung dài, hãy sửa trên trang báo cáo.)");
    sheet
        .range(row, 1, row, TEXT)
        .style()
        .borderStyle("thin")
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    sheet
        .style(row, TEXT)
        .borderStyle("thin")
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor(fits ? TO_FILL : NOT_TO_FILL)
        .set();
    row++;
  }
}
