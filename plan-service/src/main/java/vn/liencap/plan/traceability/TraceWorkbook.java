package vn.liencap.plan.traceability;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.traceability.Matrix.Carrier;
import vn.liencap.plan.traceability.Matrix.Orphan;
import vn.liencap.plan.traceability.Matrix.Row;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;

/** The matrix as a workbook: counts, who carries what, and what serves nothing. */
@Service
public class TraceWorkbook {
  /** Rows of each sheet at most; a spreadsheet holds a million. */
  private static final int MOST_ROWS = 100_000;

  private static final int AT_ONCE = 200;

  private final Traceability traceability;
  private final WayDown wayDown;

  TraceWorkbook(Traceability traceability, WayDown wayDown) {
    this.traceability = traceability;
    this.wayDown = wayDown;
  }

  /** Writes the workbook as it is read, row by row. */
  public void write(PlanId id, @Nullable UnitId branch, Actor actor, OutputStream out)
      throws IOException {
    Matrix matrix = traceability.matrix(id, branch, actor);
    try (Workbook workbook = new Workbook(out, "LienCap", "1.0")) {
      // One sheet after the other: the file is written while it is read.
      Worksheet counts = workbook.newWorksheet("Đối chiếu");
      counts(counts, matrix);
      counts.finish();
      Worksheet carriers = workbook.newWorksheet("Đơn vị thực hiện");
      carriers(carriers, matrix, branch, actor);
      carriers.finish();
      Worksheet orphans = workbook.newWorksheet("Chưa gắn");
      orphans(orphans, matrix, branch, actor);
      orphans.finish();
    }
  }

  private static void heading(Worksheet sheet, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      sheet.value(0, i, names.get(i));
    }
    sheet.range(0, 0, 0, Math.max(0, names.size() - 1)).style().bold().set();
    sheet.freezePane(0, 1);
  }

  private static void counts(Worksheet sheet, Matrix matrix) {
    heading(sheet, List.of("Loại", "Nội dung", "Số đơn vị"));
    for (int i = 0; i < matrix.branches().size(); i++) {
      sheet.value(0, 3 + i, matrix.branches().get(i).name());
    }
    int line = 1;
    for (Row row : matrix.rows()) {
      sheet.value(line, 0, name(row));
      sheet.value(line, 1, row.text());
      sheet.value(line, 2, row.units());
      for (int i = 0; i < row.cells().size(); i++) {
        sheet.value(line, 3 + i, row.cells().get(i));
      }
      line++;
    }
  }

  private static String name(Row row) {
    return switch (row.kind()) {
      case OBJECTIVE -> "Mục tiêu";
      case REQUIREMENT -> "Yêu cầu";
      case CONTENT -> "Nội dung";
      case TARGET -> "Chỉ tiêu";
      case ACTIVITY -> "Hoạt động";
      case DUTY -> "Nhiệm vụ";
      case OTHER -> "Khác";
    };
  }

  private void carriers(Worksheet sheet, Matrix matrix, @Nullable UnitId branch, Actor actor)
      throws IOException {
    heading(
        sheet,
        List.of(
            "Loại",
            "Nội dung",
            "Đơn vị",
            "Kế hoạch của đơn vị",
            "Mục trong kế hoạch đó",
            "Hoạt động"));
    int line = 1;
    for (Row row : matrix.rows()) {
      @Nullable String after = null;
      do {
        Page<Carrier> page =
            wayDown.carriers(
                matrix.plan(), row.item(), branch, new PageRequest(after, AT_ONCE), actor);
        for (Carrier carrier : page.items()) {
          sheet.value(line, 0, name(row));
          sheet.value(line, 1, row.text());
          sheet.value(line, 2, carrier.name());
          sheet.value(line, 3, carrier.number());
          sheet.value(line, 4, carrier.text());
          sheet.value(line, 5, carrier.activity());
          line++;
        }
        sheet.flush();
        after = page.next() == null ? null : page.items().getLast().unit().value();
      } while (after != null && line < MOST_ROWS);
    }
  }

  private void orphans(Worksheet sheet, Matrix matrix, @Nullable UnitId branch, Actor actor)
      throws IOException {
    heading(sheet, List.of("Đơn vị", "Kế hoạch", "Hoạt động chưa gắn với mục nào của cấp trên"));
    int line = 1;
    for (Orphan orphan :
        wayDown.orphans(matrix.plan(), branch, new PageRequest(null, AT_ONCE), actor).items()) {
      sheet.value(line, 0, orphan.name());
      sheet.value(line, 1, orphan.number());
      sheet.value(line, 2, orphan.text());
      line++;
    }
    sheet.flush();
  }
}
