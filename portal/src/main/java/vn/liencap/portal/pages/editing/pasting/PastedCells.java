package vn.liencap.portal.pages.editing.pasting;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads cells as Excel, Calc and Word put them on the clipboard: tabs between cells, a line for
 * each row, a cell with line breaks or quotes inside quotes, quotes doubled.
 */
final class PastedCells {
  private static final int MOST_ROWS = 500;
  private static final int MOST_COLUMNS = 20;

  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private PastedCells(String text) {
    this.text = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ');
  }

  /** The rows that say something, at most 500 of at most 20 cells. */
  static List<List<String>> read(String text) {
    return new PastedCells(text).read();
  }

  private List<List<String>> read() {
    while (at < text.length() && rows.size() < MOST_ROWS) {
      String cell = text.charAt(at) == '"' ? quoted() : plain();
      if (row.size() < MOST_COLUMNS) {
        row.add(cell.strip());
      }
      if (at >= text.length() || text.charAt(at) == '\n') {
        end();
      }
      at++;
    }
    end();
    return List.copyOf(rows);
  }

  private void end() {
    if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(List.copyOf(row));
    }
    row = new ArrayList<>();
  }

  private String plain() {
    int from = at;
    while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(from, at);
  }

  /** A quote that nothing closes is one that somebody wrote. */
  private String quoted() {
    StringBuilder cell = new StringBuilder();
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '"') {
        cell.append(c);
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (i + 1 == text.length() || "\t\n".indexOf(text.charAt(i + 1)) >= 0) {
        at = i + 1;
        return cell.toString();
      } else {
        return plain();
      }
    }
    return plain();
  }
}
