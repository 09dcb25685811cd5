package vn.liencap.plan.documents.domain.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liencap.plan.documents.domain.Grid;
import vn.liencap.plan.documents.domain.Line;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.Trait;
import vn.liencap.plan.documents.domain.text.Label;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Piece;

/** Puts tables together again that lost their borders: one cell a line, row after row. */
public final class FlattenedTables {
  private static final Pattern COUNTER = Pattern.compile("^(\\d{1,3})\\s?[.)]?$");
  private static final Pattern GROUP = Pattern.compile("^(?:[IVX]{1,5}|[A-EĐ])[.)]?$");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?iu)^(?:trên đây là|nơi nhận|trong quá trình (?:triển khai|thực hiện|tổ chức)).*");
  private static final int LONGEST_HEADING = 70;
  private static final int MOST_COLUMNS = 10;

  private final List<Piece> pieces;
  private final List<Piece> result = new ArrayList<>();

  private FlattenedTables(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** The pieces, with flattened tables as tables. */
  public static List<Piece> recognised(List<Piece> pieces) {
    return new FlattenedTables(pieces).run();
  }

  private List<Piece> run() {
    for (int i = 0; i < pieces.size(); ) {
      Optional<Header> header = headerAt(i);
      int end = header.map(this::endOfRows).orElse(i);
      if (header.isPresent() && end > header.get().end()) {
        result.add(table(header.get(), end));
        i = end;
      } else {
        result.add(pieces.get(i++));
      }
    }
    return result;
  }

  /** The headings of a flattened table: where they begin and end, and their columns. */
  private record Header(int start, int end, Columns columns, List<Paragraph> cells) {
    boolean isCounted() {
      return columns.indexOf(Part.NUMBER) == 0;
    }
  }

  private Optional<Header> headerAt(int start) {
    List<Paragraph> cells = new ArrayList<>();
    for (int i = start; i < pieces.size() && cells.size() < MOST_COLUMNS; i++) {
      Optional<Paragraph> cell = paragraph(i).filter(FlattenedTables::mayBeHeading);
      if (cell.isEmpty() || isCounter(cell.get(), 1) || isGroup(cell.get())) {
        break;
      }
      cells.add(cell.get());
    }
    for (int size = cells.size(); size >= 3; size--) {
      List<Paragraph> first = cells.subList(0, size);
      Columns columns = Columns.of(first.stream().map(Paragraph::text).toList(), 1);
      if (columns.isOfActivities() && isWhole(columns, start + size)) {
        return Optional.of(new Header(start, start + size, columns, first));
      }
    }
    return Optional.empty();
  }

  private static boolean mayBeHeading(Paragraph paragraph) {
    return paragraph.label() == null && paragraph.text().length() <= LONGEST_HEADING;
  }

  /** Counted tables go on with "1"; of others every heading must be known. */
  private boolean isWhole(Columns columns, int next) {
    if (columns.indexOf(Part.NUMBER) == 0) {
      return paragraph(next).filter(cell -> isCounter(cell, 1) || isGroup(cell)).isPresent();
    }
    return columns.parts().stream().allMatch(Optional::isPresent)
        && columns.parts().getFirst().equals(Optional.of(Part.TITLE))
        && columns.parts().stream().flatMap(Optional::stream).anyMatch(Part::namesUnits);
  }

  private Optional<Paragraph> paragraph(int index) {
    return index < pieces.size() && pieces.get(index) instanceof Paragraph paragraph
        ? Optional.of(paragraph)
        : Optional.empty();
  }

  private static boolean isCounter(Paragraph cell, int wanted) {
    Matcher counter = COUNTER.matcher(cell.text());
    return cell.label() == null
        && counter.matches()
        && Integer.parseInt(counter.group(1)) == wanted;
  }

  private static boolean isGroup(Paragraph cell) {
    return cell.label() == null && GROUP.matcher(cell.text()).matches();
  }

  private int endOfRows(Header header) {
    int end = header.end();
    while (end < pieces.size() && paragraph(end).filter(cell -> !endsTable(cell)).isPresent()) {
      end++;
    }
    return header.isCounted() ? withoutTextAfter(header, end) : wholeRows(header, end);
  }

  private static boolean endsTable(Paragraph cell) {
    return cell.is(Label.Kind.ROMAN)
        || cell.is(Label.Kind.PART)
        || cell.has(Trait.HEADING)
        || CLOSING.matcher(cell.text()).matches()
        || (cell.label() != null && cell.is(Label.Kind.ARABIC) && cell.isCaps());
  }

  /** The last row ends with its last cell; what follows is text again. */
  private int withoutTextAfter(Header header, int end) {
    int last = end;
    for (int i = end - 1; i > header.end(); i--) {
      if (COUNTER.matcher(pieces.get(i) instanceof Paragraph cell ? cell.text() : "").matches()) {
        last = Math.min(end, i + header.columns().size());
        break;
      }
      last = i == header.end() + 1 ? Math.min(end, header.end() + header.columns().size()) : last;
    }
    return last;
  }

  private static int wholeRows(Header header, int end) {
    int width = header.columns().size();
    return header.end() + (end - header.end()) / width * width;
  }

  private Piece.Table table(Header header, int end) {
    List<Grid.Row> rows = new ArrayList<>();
    rows.add(row(header.cells().stream().map(List::of).toList()));
    List<Paragraph> cells = new ArrayList<>();
    int next = 1;
    for (int i = header.end(); i < end; i++) {
      Paragraph cell = paragraph(i).orElseThrow();
      boolean starts =
          header.isCounted()
              ? isCounter(cell, next) || isCounter(cell, 1) || isGroup(cell)
              : cells.size() == header.columns().size();
      if (starts) {
        addRow(header, cells, rows);
        next = isGroup(cell) ? next : isCounter(cell, next) ? next + 1 : 2;
      }
      cells.add(cell);
    }
    addRow(header, cells, rows);
    Place at = header.cells().getFirst().at().through(paragraph(end - 1).orElseThrow().at());
    return new Piece.Table(new Grid(rows), at);
  }

  private static void addRow(Header header, List<Paragraph> cells, List<Grid.Row> rows) {
    if (cells.isEmpty()) {
      return;
    }
    if (header.isCounted() && isGroup(cells.getFirst())) {
      rows.add(row(cells.stream().map(List::of).toList()));
    } else {
      rows.add(row(CellOrder.of(header.columns().parts(), List.copyOf(cells))));
    }
    cells.clear();
  }

  private static Grid.Row row(List<List<Paragraph>> cells) {
    return new Grid.Row(
        cells.stream()
            .map(
                lines ->
                    new Grid.Cell(lines.stream().flatMap(FlattenedTables::line).toList(), false))
            .toList());
  }

  private static Stream<Line> line(Paragraph cell) {
    return Stream.of(new Line(cell.at().line(), cell.at().page(), cell.printed(), cell.traits()));
  }
}
