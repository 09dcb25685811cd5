package vn.liencap.portal.pages.editing;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as typed.
 *
 * @param id its id when it has one
 * @param text what it says
 */
record TextRow(@Nullable String id, @Nullable String text) {
  static final TextRow EMPTY = new TextRow("", "");

  /** One row per line, because people paste lists; the first line keeps the id. */
  List<TextRow> split() {
    List<String> lines = Rows.lines(text);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new TextRow(i == 0 ? id : "", lines.get(i)))
        .toList();
  }

  /** Rows without blanks, pasted lists as single rows. */
  static List<TextRow> cleaned(List<TextRow> rows) {
    return rows.stream().flatMap(row -> row.split().stream()).toList();
  }
}
