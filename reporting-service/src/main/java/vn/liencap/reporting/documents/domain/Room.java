package vn.liencap.reporting.documents.domain;

import java.util.List;
import vn.liencap.papers.OfficialDocument.Column;
import vn.liencap.papers.OfficialDocument.Element;
import vn.liencap.papers.OfficialDocument.Grid;
import vn.liencap.papers.OfficialDocument.Heading;

/**
 * About how much of two pages is taken, in points: letters are reckoned a little wider than they
 * are, so that what fits by it fits on paper.
 */
final class Room {
  /** Two pages without their margins (Decree 30/2020, Annex I), less what breaks leave empty. */
  private static final double TWO_PAGES = 2 * 728 - 45;

  /** Head, title and recipients. */
  private static final double FRAME = 180;

  private static final double LINE = 16.8;
  private static final double BETWEEN = 6;
  private static final int CHARACTERS = 66;
  private static final double CELL_LINE = 14.4;
  private static final double CELL_EDGE = 2.75;
  private static final double WIDTH_MM = 160;
  private static final double CELL_PADDING_MM = 3;
  private static final double CHARACTER_MM = 1.85;
  private static final double BOLD_MM = 2.15;

  private Room() {}

  /** What is left beside these. */
  static double beside(List<Element> elements) {
    return TWO_PAGES - FRAME - elements.stream().mapToDouble(Room::height).sum();
  }

  /** The table with as many of its rows as there is room for; its heading may come twice. */
  static Grid fitted(Grid grid, double room) {
    double left = room - BETWEEN - 2 * heading(grid.columns());
    int rows = 0;
    while (rows < grid.rows().size()) {
      left -= row(grid.columns(), grid.rows().get(rows));
      if (left < 0) {
        break;
      }
      rows++;
    }
    return new Grid(grid.columns(), grid.rows().subList(0, Math.max(1, rows)));
  }

  static double height(Element element) {
    return switch (element) {
      case Grid grid ->
          BETWEEN
              + heading(grid.columns())
              + grid.rows().stream().mapToDouble(row -> row(grid.columns(), row)).sum();
      case Heading _ -> LINE + BETWEEN;
      default -> lines(element.text(), CHARACTERS) * LINE + BETWEEN;
    };
  }

  private static double heading(List<Column> columns) {
    return tallest(
        columns, columns.stream().map(column -> List.of(column.heading())).toList(), BOLD_MM);
  }

  private static double row(List<Column> columns, List<List<String>> cells) {
    return tallest(columns, cells, CHARACTER_MM);
  }

  private static double tallest(List<Column> columns, List<List<String>> cells, double character) {
    int shares = columns.stream().mapToInt(Column::share).sum();
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      double width = WIDTH_MM * columns.get(i).share() / shares - CELL_PADDING_MM;
      int fit = Math.max(1, (int) (width / character));
      most = Math.max(most, cells.get(i).stream().mapToInt(line -> lines(line, fit)).sum());
    }
    return most * CELL_LINE + CELL_EDGE;
  }

  /** Words are not broken. */
  private static int lines(String text, int fit) {
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int next = used == 0 ? word.length() : used + 1 + word.length();
      if (used > 0 && next > fit) {
        lines++;
        next = word.length();
      }
      used = next;
    }
    return lines;
  }
}
