package vn.liencap.reporting.indices.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.liencap.directory.VietnameseText;
import vn.liencap.reporting.documents.files.Cells;

/** A table of an index that comes as a workbook or as CSV, whatever the order of its columns. */
public final class IndexFile {
  private static final int MOST_ROWS = 400;
  private static final int MOST_COLUMNS = 40;
  private static final int HEADING_WITHIN = 10;
  private static final Pattern SEPARATED = Pattern.compile("[;,\\t]");
  private static final String MARK = "\ufeff";

  private IndexFile() {}

  /** What a column holds, and the words it may be headed with, without diacritics. */
  public enum Column {
    INDEX("chi so", "ma chi so"),
    YEAR("nam"),
    CODE("ma", "ma don vi", "ma tinh"),
    NAME("tinh thanh pho", "tinh", "don vi", "ten don vi", "ten tinh", "ten"),
    TARGET("muc tieu"),
    SCORE("ket qua", "diem", "gia tri", "diem so"),
    RANK("xep hang", "thu hang", "hang"),
    OF("trong so", "tong so", "so tinh xep hang"),
    DOCUMENT("nguon", "van ban", "van ban cong bo"),
    LINK("lien ket", "duong dan", "dia chi"),
    DATE("ngay", "ngay van ban", "ngay cong bo");

    private final List<String> headings;

    Column(String... headings) {
      this.headings = List.of(headings);
    }

    private static Optional<Column> headed(String text) {
      String folded = VietnameseText.folded(text);
      return List.of(values()).stream().filter(it -> it.headings.contains(folded)).findFirst();
    }
  }

  /**
   * A row of the table.
   *
   * @param line where it stands in the file, 1 for the first
   */
  public record Line(int line, Map<Column, String> cells) {
    public Line {
      cells = Map.copyOf(cells);
    }

    /** What a cell says; empty for nothing. */
    public String of(Column column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** Reads a file; empty when it is no table with units and values in it. */
  public static Optional<List<Line>> read(byte[] file) {
    try {
      boolean packed = file.length > 1 && file[0] == 'P' && file[1] == 'K';
      return packed ? workbook(file) : table(csv(new String(file, UTF_8)));
    } catch (IOException | RuntimeException _) {
      return Optional.empty(); // neither a workbook nor CSV, or a broken one
    }
  }

  private static Optional<List<Line>> workbook(byte[] file) throws IOException {
    if (!Cells.fit(file)) {
      return Optional.empty();
    }
    try (InputStream in = new ByteArrayInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in);
        var rows = workbook.getFirstSheet().openStream()) {
      Map<Integer, List<String>> read = new HashMap<>();
      rows.limit(MOST_ROWS).forEach(row -> read.put(row.getRowNum(), cells(row)));
      return table(read);
    }
  }

  private static List<String> cells(Row row) {
    return IntStream.range(0, Math.min(row.getCellCount(), MOST_COLUMNS))
        .mapToObj(column -> Cells.text(row, column).strip())
        .toList();
  }

  private static Map<Integer, List<String>> csv(String text) throws IOException {
    String plain = text.startsWith(MARK) ? text.substring(1) : text;
    Map<Integer, List<String>> read = new HashMap<>();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separatorOf(plain))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(plain)) {
      for (CsvRecord row : rows) {
        if (read.size() >= MOST_ROWS) {
          break;
        }
        read.put(
            Math.toIntExact(row.getStartingLineNumber()),
            row.getFields().stream().limit(MOST_COLUMNS).map(String::strip).toList());
      }
    }
    return read;
  }

  /** Spreadsheets in Vietnamese write semicolons, because the comma stands before decimals. */
  private static char separatorOf(String text) {
    String first = text.lines().filter(SEPARATED.asPredicate()).findFirst().orElse("");
    return first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
  }

  private static Optional<List<Line>> table(Map<Integer, List<String>> rows) {
    List<Integer> numbers = rows.keySet().stream().sorted().toList();
    for (int number : numbers.stream().limit(HEADING_WITHIN).toList()) {
      Map<Column, Integer> places = places(rows.getOrDefault(number, List.of()));
      boolean names = places.containsKey(Column.CODE) || places.containsKey(Column.NAME);
      boolean values = places.containsKey(Column.SCORE) || places.containsKey(Column.TARGET);
      if (names && values) {
        return Optional.of(
            numbers.stream()
                .filter(later -> later > number)
                .map(later -> line(later, rows.getOrDefault(later, List.of()), places))
                .filter(line -> !line.cells().isEmpty())
                .toList());
      }
    }
    return Optional.empty();
  }

  private static Map<Column, Integer> places(List<String> heading) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int i = 0; i < heading.size(); i++) {
      int place = i;
      Column.headed(heading.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
    }
    return places;
  }

  private static Line line(int number, List<String> row, Map<Column, Integer> places) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    places.forEach(
        (column, place) -> {
          if (place < row.size() && !row.get(place).isEmpty()) {
            cells.put(column, row.get(place));
          }
        });
    return new Line(number, cells);
  }
}
