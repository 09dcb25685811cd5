package vn.liencap.activity.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.http.HttpStatus;
import vn.liencap.activity.workbook.domain.FilledRow;
import vn.liencap.activity.workbook.domain.FilledSheet;
import vn.liencap.activity.workbook.domain.SheetColumn;
import vn.liencap.runtime.ProblemException;
import vn.liencap.runtime.Unpacked;

/** Reads a workbook that was filled in; its columns are known by the codes in its hidden row. */
final class SheetReading {
  /** Rows that can be filled in at once. */
  static final int MOST_ROWS = 2_000;

  private static final int MOST_BYTES = 1_000_000;
  private static final int MOST_INFLATED = 40_000_000;
  private static final int LAST_LINE = 50_000;
  private static final int HEAD_WITHIN = 10;
  private static final int MOST_COLUMNS = 300;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final List<SheetColumn> columns = new ArrayList<>();
  private final List<FilledRow> rows = new ArrayList<>();
  private List<String> codes = List.of();

  private SheetReading() {}

  /**
   * What was filled in.
   *
   * @throws ProblemException 413, 422 when it cannot be taken as a whole
   */
  static FilledSheet read(byte[] file) {
    if (file.length > MOST_BYTES || !isAtMost(MOST_INFLATED, file)) {
      throw new ProblemException(
          HttpStatus.CONTENT_TOO_LARGE,
          "too-large",
          "Tệp lớn quá 1 MB. Hãy bỏ bớt hình ảnh, trang tính khác rồi gửi lại.");
    }
    var reading = new SheetReading();
    try (var workbook =
            new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
        Stream<Row> lines = workbook.getFirstSheet().openStream()) {
      reading.take(lines.iterator());
    } catch (ProblemException e) {
      throw e;
    } catch (IOException | RuntimeException _) {
      throw unreadable();
    }
    if (reading.columns.isEmpty()) {
      throw unreadable();
    }
    return new FilledSheet(reading.columns, reading.rows);
  }

  private static ProblemException unreadable() {
    return new ProblemException(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "not-a-workbook",
        "Đây không phải là bảng Excel (.xlsx) tải về từ trang Hoạt động. Hãy tải bảng về, điền rồi"
            + " gửi lại.");
  }

  private static boolean isAtMost(int most, byte[] file) {
    try {
      return Unpacked.isAtMost(most, file);
    } catch (IOException | RuntimeException _) {
      throw unreadable();
    }
  }

  private void take(Iterator<Row> lines) {
    boolean heading = false;
    while (lines.hasNext()) {
      Row row = lines.next();
      if (row.getRowNum() > LAST_LINE) {
        break;
      } else if (codes.isEmpty()) {
        head(row);
        heading = !codes.isEmpty();
      } else if (heading) {
        labels(row);
        heading = false;
      } else {
        fill(row);
      }
    }
  }

  private void head(Row row) {
    List<String> found = texts(row);
    if (found.contains(SheetColumn.ID) && found.contains(SheetColumn.TEXT)) {
      codes = found;
    } else if (row.getRowNum() > HEAD_WITHIN) {
      throw unreadable();
    }
  }

  private void labels(Row row) {
    List<String> labels = texts(row);
    for (int i = 0; i < codes.size(); i++) {
      if (!codes.get(i).isEmpty()) {
        columns.add(new SheetColumn(codes.get(i), i < labels.size() ? labels.get(i) : ""));
      }
    }
  }

  private void fill(Row row) {
    List<String> texts = texts(row);
    Map<String, String> typed = new HashMap<>();
    for (int i = 0; i < Math.min(texts.size(), codes.size()); i++) {
      if (!texts.get(i).isEmpty() && !codes.get(i).isEmpty()) {
        typed.put(codes.get(i), texts.get(i));
      }
    }
    if (columns.stream().anyMatch(c -> c.isFilledIn() && typed.containsKey(c.code()))) {
      if (rows.size() == MOST_ROWS) {
        throw new ProblemException(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "too-many-rows",
            "Mỗi lần chỉ nhận 2.000 dòng có điền. Hãy chia bảng ra rồi gửi từng phần.");
      }
      rows.add(new FilledRow(row.getRowNum(), typed));
    }
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      texts.add(row.getOptionalCell(i).map(SheetReading::text).orElse(""));
    }
    return texts;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER && cell.getDataFormatString() != null) {
      String format = cell.getDataFormatString();
      if (format.contains("%")) {
        return plain(cell.asNumber().movePointRight(2)) + "%";
      }
      if (format.contains("y") && format.contains("d")) {
        return DAY.format(cell.asDate());
      }
    }
    return switch (cell.getType()) {
      case NUMBER -> plain(cell.asNumber());
      case STRING -> SheetText.in(cell.asString().strip());
      case FORMULA, ERROR, BOOLEAN -> cell.getRawValue() == null ? "" : cell.getRawValue().strip();
      case EMPTY -> "";
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
