package vn.liencap.portal.pages.editing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as typed.
 *
 * @param id its id when it has one
 * @param text what it says
 * @param serves the items it implements, {@code plan/item}; null where the page did not ask
 * @param indicator the code of the indicator that measures a target; null where the page did not
 *     ask
 */
record TextRow(
    @Nullable String id,
    @Nullable String text,
    @Nullable List<String> serves,
    @Nullable String indicator) {
  static final TextRow EMPTY = new TextRow("", "", null, null);

  TextRow {
    serves = Served.present(serves);
  }

  static TextRow of(@Nullable String id, @Nullable String text) {
    return new TextRow(id, text, null, null);
  }

  /** One row per line, because people paste lists; the first line keeps the id. */
  List<TextRow> split() {
    List<String> lines = Rows.lines(text);
    return IntStream.range(0, lines.size())
        .mapToObj(
            i ->
                i == 0
                    ? new TextRow(id, lines.get(i), serves, indicator)
                    : TextRow.of("", lines.get(i)))
        .toList();
  }

  /**
   * Rows without blanks, pasted lists as single rows. A row that is there already keeps its lines:
   * a paragraph may have a list of its own.
   */
  static List<TextRow> cleaned(List<TextRow> rows) {
    return rows.stream()
        .filter(row -> !Rows.clean(row.text()).isEmpty())
        .flatMap(row -> Rows.clean(row.id()).isEmpty() ? row.split().stream() : Stream.of(row))
        .toList();
  }
}
