package vn.liencap.plan.units.importing.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.liencap.contracts.Level;
import vn.liencap.plan.units.domain.Naming;
import vn.liencap.plan.units.domain.UnitKey;
import vn.liencap.plan.units.importing.domain.Problems;
import vn.liencap.plan.units.importing.domain.UnitRow;

/**
 * A CSV file of units (RFC 4180, UTF-8 with or without byte order mark, comma or semicolon) with
 * the columns level, code, full_name, parent_level and parent_code, in any order among others.
 */
public final class UnitFile {
  /** The most rows a file may have. */
  public static final int MOST_ROWS = 200_000;

  private static final List<String> COLUMNS =
      List.of("level", "code", "full_name", "parent_level", "parent_code");

  private final Set<Level> levels;
  private final Problems problems;

  /**
   * @param levels the levels that units may have
   * @param problems where faults are noted
   */
  public UnitFile(Set<Level> levels, Problems problems) {
    this.levels = levels;
    this.problems = problems;
  }

  /** The rows whose level and code can be read; what is wrong with any is noted. */
  public List<UnitRow> read(byte[] file) {
    return Utf8.decode(file, problems).map(this::rows).orElse(List.of());
  }

  private List<UnitRow> rows(String text) {
    List<UnitRow> rows = new ArrayList<>();
    try {
      Iterator<CsvRecord> records = reader(text).iterator();
      Optional<Columns> columns = records.hasNext() ? header(records.next()) : noHeader();
      columns.ifPresent(known -> records.forEachRemaining(line -> add(rows, known, line)));
    } catch (TooManyRows | CsvParseException e) {
      problems.add(
          rows.isEmpty() ? 1 : rows.getLast().line() + 1,
          e instanceof TooManyRows
              ? "Tệp có quá %d dòng.".formatted(MOST_ROWS)
              : "Không đọc được từ dòng này; hãy kiểm tra dấu ngoặc kép.");
    }
    return rows;
  }

  private static final class TooManyRows extends RuntimeException {}

  private static CsvReader<CsvRecord> reader(String text) {
    String first = text.lines().findFirst().orElse("");
    return CsvReader.builder()
        .fieldSeparator(first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',')
        .skipEmptyLines(true)
        .allowMissingFields(true)
        .allowExtraFields(true)
        .ofCsvRecord(text);
  }

  /** Where each of {@link #COLUMNS} stands. */
  private record Columns(List<String> header) {
    String of(CsvRecord line, String column) {
      int position = header.indexOf(column);
      return position < line.getFieldCount() ? Naming.clean(line.getField(position)) : "";
    }
  }

  private Optional<Columns> noHeader() {
    problems.add(1, "Tệp trống; dòng đầu phải là %s.".formatted(String.join(",", COLUMNS)));
    return Optional.empty();
  }

  private Optional<Columns> header(CsvRecord line) {
    List<String> names =
        line.getFields().stream().map(name -> Naming.clean(name).toLowerCase(Locale.ROOT)).toList();
    List<String> missing = COLUMNS.stream().filter(name -> !names.contains(name)).toList();
    if (!missing.isEmpty()) {
      problems.add(
          1,
          "Dòng đầu phải là %s; thiếu cột %s."
              .formatted(String.join(",", COLUMNS), String.join(", ", missing)));
      return Optional.empty();
    }
    return Optional.of(new Columns(names));
  }

  private void add(List<UnitRow> rows, Columns columns, CsvRecord record) {
    if (rows.size() >= MOST_ROWS) {
      throw new TooManyRows();
    }
    int line = Math.toIntExact(record.getStartingLineNumber());
    String name = columns.of(record, "full_name");
    Naming.faultOfName(name).ifPresent(fault -> problems.add(line, fault));
    Optional<UnitKey> key = key(line, columns.of(record, "level"), columns.of(record, "code"));
    String parentLevel = columns.of(record, "parent_level");
    String parentCode = columns.of(record, "parent_code");
    if (parentLevel.isEmpty() && parentCode.isEmpty()) {
      key.ifPresent(known -> rows.add(new UnitRow(line, known, name, null)));
    } else if (parentLevel.isEmpty() || parentCode.isEmpty()) {
      problems.add(
          line, "Đơn vị cấp trên phải có đủ parent_level và parent_code, hoặc để trống cả hai.");
    } else {
      Optional<UnitKey> parent = key(line, parentLevel, parentCode);
      key.ifPresent(known -> rows.add(new UnitRow(line, known, name, parent.orElse(null))));
    }
  }

  private Optional<UnitKey> key(int line, String level, String code) {
    Optional<Level> known =
        levels.stream().filter(each -> each.code().equalsIgnoreCase(level)).findFirst();
    if (known.isEmpty()) {
      problems.add(
          line,
          "Không có cấp \"%s\"; các cấp là %s."
              .formatted(
                  shortened(level), String.join(", ", levels.stream().map(Level::code).toList())));
    }
    Optional<String> fault = Naming.faultOfCode(code);
    fault.ifPresent(reason -> problems.add(line, reason));
    return fault.isPresent() ? Optional.empty() : known.map(each -> new UnitKey(each, code));
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
