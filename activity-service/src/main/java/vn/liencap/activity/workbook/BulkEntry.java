package vn.liencap.activity.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import vn.liencap.activity.domain.Refusal.Fault;
import vn.liencap.activity.progress.Fate;
import vn.liencap.activity.progress.Fate.State;
import vn.liencap.activity.progress.Together;
import vn.liencap.activity.progress.Together.Order;
import vn.liencap.activity.workbook.domain.FilledRow;
import vn.liencap.activity.workbook.domain.FilledRow.Meaning;
import vn.liencap.activity.workbook.domain.FilledSheet;
import vn.liencap.activity.workbook.domain.SheetColumn;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.runtime.ProblemException;

/**
 * Enters progress from a workbook: each row that has something filled in is an entry by the rules
 * of the form. What is right is entered although other rows are wrong; the same row again enters
 * nothing.
 */
@Service
public class BulkEntry {
  private final Together together;

  BulkEntry(Together together) {
    this.together = together;
  }

  /**
   * What became of a row, or would.
   *
   * @param line its number as the spreadsheet shows it
   * @param activity the activity it is for, as it stands there
   * @param title its title, as it stands there
   * @param date the day, as typed
   * @param said what else was typed: the text first, then each figure with its heading
   * @param state how it went
   * @param reasons why it was refused
   */
  public record RowResult(
      int line,
      String activity,
      String title,
      String date,
      List<String> said,
      State state,
      List<String> reasons) {
    public RowResult {
      said = List.copyOf(said);
      reasons = List.copyOf(reasons);
    }
  }

  /** What would become of each row; nothing is entered. */
  public List<RowResult> check(byte[] file, Actor actor) {
    requireWriter(actor);
    return results(SheetReading.read(file), actor, together::foresee);
  }

  /** Enters each row that is right. */
  public List<RowResult> enter(byte[] file, Actor actor) {
    requireWriter(actor);
    return results(SheetReading.read(file), actor, together::carryOut);
  }

  /**
   * Writes the rows that are refused as a workbook, each with its reason; corrected, it may be sent
   * like the first one.
   */
  public void writeRefused(byte[] file, Actor actor, OutputStream out) throws IOException {
    requireWriter(actor);
    FilledSheet sheet = SheetReading.read(file);
    List<RowResult> results = results(sheet, actor, together::foresee);
    List<SheetColumn> columns =
        new ArrayList<>(
            sheet.columns().stream().filter(c -> !c.code().equals(SheetColumn.REASON)).toList());
    columns.add(new SheetColumn(SheetColumn.REASON, "Lý do chưa nhận"));
    try (var writing = new SheetWriting(out, columns)) {
      for (int i = 0; i < results.size(); i++) {
        if (results.get(i).state() == State.REFUSED) {
          writing.row(cells(sheet.rows().get(i), columns, results.get(i)));
        }
      }
    }
  }

  private static List<String> cells(FilledRow row, List<SheetColumn> columns, RowResult result) {
    return columns.stream()
        .map(
            column ->
                column.code().equals(SheetColumn.REASON)
                    ? String.join(" ", result.reasons())
                    : row.at(column.code()))
        .toList();
  }

  private static void requireWriter(Actor actor) {
    if (!actor.hasAny(Role.OFFICER, Role.HEAD)) {
      throw ProblemException.forbidden("Chỉ chuyên viên hoặc lãnh đạo đơn vị được nhập tiến độ.");
    }
  }

  private static List<RowResult> results(
      FilledSheet sheet, Actor actor, BiFunction<List<Order>, Actor, List<Fate>> todo) {
    List<Meaning> meanings = sheet.rows().stream().map(row -> row.meaning(actor.unit())).toList();
    List<Fate> fates = todo.apply(orders(meanings), actor);
    List<RowResult> results = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < meanings.size(); i++) {
      Fate fate =
          switch (meanings.get(i)) {
            case Meaning.Entry _ -> fates.get(next++);
            case Meaning.Unclear(var faults) -> Fate.refused(faults);
          };
      results.add(result(sheet, sheet.rows().get(i), fate));
    }
    return results;
  }

  private static List<Order> orders(List<Meaning> meanings) {
    List<Order> orders = new ArrayList<>();
    for (Meaning meaning : meanings) {
      if (meaning instanceof Meaning.Entry(var activity, var command)) {
        orders.add(new Order(new ActivityId(activity), command));
      }
    }
    return orders;
  }

  private static RowResult result(FilledSheet sheet, FilledRow row, Fate fate) {
    List<String> said = new ArrayList<>();
    for (SheetColumn column : sheet.columns()) {
      String typed = row.at(column.code());
      if (column.isFilledIn() && !typed.isEmpty() && !column.code().equals(SheetColumn.DATE)) {
        boolean text = column.code().equals(SheetColumn.TEXT);
        said.add(text ? typed : column.label() + ": " + typed);
      }
    }
    return new RowResult(
        row.line(),
        row.at(SheetColumn.ID),
        row.at(SheetColumn.TITLE),
        row.at(SheetColumn.DATE),
        said,
        fate.state(),
        fate.faults().stream().map(fault -> reason(sheet, fault)).toList());
  }

  /** Of a number is said which; a day and a text are named by what is said of them. */
  private static String reason(FilledSheet sheet, Fault fault) {
    String label =
        switch (fault.field()) {
          case "", SheetColumn.DATE, SheetColumn.TEXT -> "";
          default -> sheet.label(fault.field());
        };
    return label.isEmpty() ? fault.message() : label + ": " + fault.message();
  }
}
