package vn.liencap.portal.pages.editing.pasting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of activities as it was pasted.
 *
 * @param columns what each column holds
 * @param rows its rows, the heading among them
 * @param heading how many rows the heading has; 0 for none
 */
public record PastedTable(List<Column> columns, List<List<String>> rows, int heading) {
  private static final Pattern NUMBER = Pattern.compile("[\\dIVXLC]{0,6}[.)]?|[a-zđ][.)]");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?iu)^(các )?(sở|ubnd|ủy ban|uỷ ban|ban|phòng|công an|văn phòng|công chức|báo|đài|mặt trận)(?!\\p{L}).*");
  private static final Pattern WHEN =
      Pattern.compile("(?iu).*(thường xuyên|tháng|quý|năm 20|hằng|hàng|\\d{1,2}/\\d{1,4}).*");

  public PastedTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Reads what was pasted; columns are known by their headings, else by what stands in them. */
  public static PastedTable read(String pasted) {
    List<List<String>> rows = PastedCells.read(pasted);
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<Column> named =
        rows.isEmpty() ? List.of() : rows.getFirst().stream().map(Column::of).toList();
    boolean headed =
        width > 1
            && named.contains(Column.TITLE)
            && named.stream().filter(column -> column != Column.NONE).count() > 1;
    return headed
        ? new PastedTable(distinct(padded(named, width)), rows, 1)
        : new PastedTable(guessed(rows, width), rows, 0);
  }

  /** The same with the columns that a person chose; those that were not chosen stay. */
  public PastedTable with(List<Column> chosen) {
    return new PastedTable(
        IntStream.range(0, columns.size())
            .mapToObj(i -> i < chosen.size() ? chosen.get(i) : columns.get(i))
            .toList(),
        rows,
        heading);
  }

  private static List<Column> padded(List<Column> named, int width) {
    return IntStream.range(0, width)
        .mapToObj(i -> i < named.size() ? named.get(i) : Column.NONE)
        .toList();
  }

  /** The second column of a kind is left to the person. */
  private static List<Column> distinct(List<Column> columns) {
    Set<Column> seen = EnumSet.noneOf(Column.class);
    return columns.stream().map(column -> seen.add(column) ? column : Column.NONE).toList();
  }

  private static List<Column> guessed(List<List<String>> rows, int width) {
    List<Column> columns = new ArrayList<>();
    int longest = longest(rows, width);
    for (int i = 0; i < width; i++) {
      columns.add(i == longest ? Column.TITLE : guess(rows, i, columns));
    }
    return columns;
  }

  private static Column guess(List<List<String>> rows, int column, List<Column> before) {
    if (most(rows, column, WHEN)) {
      return before.contains(Column.TIMING) ? Column.NONE : Column.TIMING;
    }
    if (!most(rows, column, UNIT)) {
      return Column.NONE;
    }
    return !before.contains(Column.LEAD)
        ? Column.LEAD
        : before.contains(Column.COORDINATING) ? Column.NONE : Column.COORDINATING;
  }

  private static boolean most(List<List<String>> rows, int column, Pattern pattern) {
    long fits =
        rows.stream()
            .filter(row -> pattern.matcher(cell(row, column).replace('\n', ' ')).matches())
            .count();
    return fits * 2 > rows.size();
  }

  private static int longest(List<List<String>> rows, int width) {
    int longest = 0;
    long most = -1;
    for (int i = 0; i < width; i++) {
      int column = i;
      long length =
          rows.stream()
              .map(row -> cell(row, column))
              .filter(cell -> !UNIT.matcher(cell).matches())
              .mapToLong(String::length)
              .sum();
      if (length > most) {
        most = length;
        longest = i;
      }
    }
    return longest;
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  /** What a row says in the columns of a kind, one a line. */
  public String in(List<String> row, Column kind) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i) == kind)
        .mapToObj(i -> cell(row, i))
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The rows that are activities: neither headings of the table nor of groups of rows. */
  public List<List<String>> activities() {
    return IntStream.range(heading, rows.size())
        .mapToObj(rows::get)
        .filter(row -> !in(row, Column.TITLE).isEmpty() && !isGroup(row))
        .toList();
  }

  /** True for {@code II | Công tác tuyên truyền}: a row of one cell where others have more. */
  public boolean isGroup(List<String> row) {
    boolean more = columns.stream().filter(column -> column != Column.NONE).count() > 1;
    return more
        && row.stream()
                .filter(cell -> !cell.isEmpty() && !NUMBER.matcher(cell).matches())
                .distinct()
                .count()
            < 2;
  }
}
