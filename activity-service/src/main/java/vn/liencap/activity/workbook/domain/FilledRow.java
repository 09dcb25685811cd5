package vn.liencap.activity.workbook.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.domain.Refusal.Fault;
import vn.liencap.contracts.UnitId;

/**
 * A row in which something was filled in.
 *
 * @param line its number as the spreadsheet shows it
 * @param typed what stands in it, by the code of the column; blank cells are left out
 */
public record FilledRow(int line, Map<String, String> typed) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<=\\d)[. \\u00a0](?=\\d{3}(?:\\D|$))");
  private static final int ID_BYTES = 20;

  public FilledRow {
    typed = Map.copyOf(typed);
  }

  /** What a row means. */
  public sealed interface Meaning {

    /** An entry. */
    record Entry(String activity, EnterProgress command) implements Meaning {}

    /** Something in it cannot be read. */
    record Unclear(List<Fault> faults) implements Meaning {}
  }

  /** What stands in a column; blank when nothing does. */
  public String at(String column) {
    return typed.getOrDefault(column, "");
  }

  /** What the row means when a unit sends it. */
  public Meaning meaning(UnitId unit) {
    var faults = new ArrayList<Fault>();
    if (at(SheetColumn.ID).isEmpty()) {
      faults.add(new Fault(SheetColumn.ID, "Thiếu mã hoạt động; hãy chép lại từ bảng tải về."));
    }
    @Nullable LocalDate date = date(faults);
    @Nullable Long percent = number(SheetColumn.PERCENT, faults);
    @Nullable Long spent = number(SheetColumn.SPENT, faults);
    Map<String, Long> figures = figures(faults);
    if (date == null || !faults.isEmpty()) {
      return new Meaning.Unclear(faults);
    }
    String text = at(SheetColumn.TEXT);
    // More than an int holds is more than 100 all the same.
    @Nullable Integer share = percent == null ? null : (int) Math.min(percent, Integer.MAX_VALUE);
    long money = spent == null ? 0 : spent;
    String id = id(unit, List.of(date, text, share == null ? "" : share, figures, money));
    return new Meaning.Entry(
        at(SheetColumn.ID),
        new EnterProgress(id, date, text, share, figures, money, null, null, null, null));
  }

  private @Nullable LocalDate date(List<Fault> faults) {
    String day = at(SheetColumn.DATE);
    if (day.isEmpty()) {
      faults.add(new Fault(SheetColumn.DATE, "Hãy ghi ngày thực hiện, ví dụ 05/03/2026."));
      return null;
    }
    try {
      return DATE.matcher(day).matches() ? LocalDate.parse(day, DAY) : LocalDate.parse(day);
    } catch (DateTimeException _) {
      faults.add(
          new Fault(SheetColumn.DATE, "Không hiểu ngày “" + day + "”; hãy ghi như 05/03/2026."));
      return null;
    }
  }

  private Map<String, Long> figures(List<Fault> faults) {
    Map<String, Long> figures = new TreeMap<>();
    typed.keySet().stream()
        .filter(column -> column.startsWith(SheetColumn.FIGURE))
        .sorted()
        .forEach(
            column -> {
              @Nullable Long figure = number(column, faults);
              if (figure != null && figure != 0) {
                figures.put(column.substring(SheetColumn.FIGURE.length()), figure);
              }
            });
    return figures;
  }

  private @Nullable Long number(String column, List<Fault> faults) {
    String plain = THOUSANDS.matcher(at(column)).replaceAll("").replaceFirst("\\s*%$", "");
    if (plain.isEmpty()) {
      return null;
    }
    if (!NUMBER.matcher(plain).matches()) {
      faults.add(
          new Fault(
              column, "“" + at(column) + "” không phải là số; hãy chỉ ghi chữ số, ví dụ 1200."));
      return null;
    }
    return Long.valueOf(plain);
  }

  /** The same row sent again by the same unit is the same entry. */
  private String id(UnitId unit, List<Object> content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      String said = unit.value() + "\n" + at(SheetColumn.ID) + "\n" + content;
      byte[] hash = digest.digest(said.getBytes(StandardCharsets.UTF_8));
      return "xlsx-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
