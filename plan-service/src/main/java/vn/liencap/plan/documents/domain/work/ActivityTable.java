package vn.liencap.plan.documents.domain.work;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.FoundActivity;
import vn.liencap.plan.documents.domain.Grid;
import vn.liencap.plan.documents.domain.Line;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Words;

/** Reads the activities in a table. */
public final class ActivityTable {
  private static final Pattern GROUP_NUMBER = Pattern.compile("^(?:[IVX]+|[A-EĐ])[.)]?$");
  private static final Pattern COLUMN_NUMBERS = Pattern.compile("^\\(?\\d{1,2}\\)?$");

  private final int planYear;
  private final double confidence;

  public ActivityTable(int planYear, double confidence) {
    this.planYear = planYear;
    this.confidence = confidence;
  }

  /** True for a table of activities. */
  public static boolean isActivities(Grid grid) {
    return Columns.of(grid).isPresent();
  }

  /**
   * The activities in a table.
   *
   * @param before the columns of the table that this one goes on with, on the page before
   */
  List<FoundActivity> read(Grid grid, @Nullable Columns before) {
    Optional<Columns> own = Columns.of(grid);
    Columns columns = own.orElse(before);
    return columns == null
        ? List.of()
        : rows(
            grid.rows().subList(own.isPresent() ? columns.headerRows() : 0, grid.rows().size()),
            columns);
  }

  private List<FoundActivity> rows(List<Grid.Row> rows, Columns columns) {
    List<FoundActivity> activities = new ArrayList<>();
    for (Grid.Row row : rows) {
      if (!isGroup(row, columns) && !isNumbering(row)) {
        @Nullable Draft draft = draft(row, columns);
        if (draft != null) {
          activities.add(draft.done());
        }
      }
    }
    return activities;
  }

  /** A row that only names a group of those below it, or counts the columns. */
  private static boolean isGroup(Grid.Row row, Columns columns) {
    int number = columns.indexOf(Part.NUMBER);
    boolean grouped = number >= 0 && GROUP_NUMBER.matcher(text(row.cell(number)).strip()).matches();
    long filled = row.cells().stream().filter(cell -> !cell.isBlank() && !cell.repeated()).count();
    boolean saysMore =
        columns.parts().stream()
            .flatMap(Optional::stream)
            .filter(Part::isDecisive)
            .map(part -> row.cell(columns.indexOf(part)))
            .anyMatch(cell -> !cell.isBlank() && !spansTitle(cell, row, columns) && filled > 1);
    return (grouped && !saysMore) || filled == 0 || (filled == 1 && columns.size() > 2);
  }

  /** A title that spans the columns beside it. */
  private static boolean spansTitle(Grid.Cell cell, Grid.Row row, Columns columns) {
    return cell.repeated() && text(cell).equals(text(row.cell(columns.indexOf(Part.TITLE))));
  }

  private static boolean isNumbering(Grid.Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .allMatch(cell -> COLUMN_NUMBERS.matcher(text(cell)).matches());
  }

  private @Nullable Draft draft(Grid.Row row, Columns columns) {
    Grid.Cell named = row.cell(columns.indexOf(Part.TITLE));
    String title = titleOf(named);
    if (title.isEmpty()) {
      return null;
    }
    var draft = new Draft(title, placeOf(named), planYear, confidence);
    for (int i = 0; i < columns.size(); i++) {
      Optional<Part> part = columns.parts().get(i);
      if (part.isPresent()) {
        take(draft, part.get(), row.cell(i));
      }
    }
    return draft;
  }

  private static void take(Draft draft, Part part, Grid.Cell cell) {
    if (cell.isBlank() || part == Part.TITLE) {
      return;
    }
    if (part == Part.FUNDING && isList(cell)) {
      cell.lines().stream()
          .map(Paragraph::of)
          .forEach(line -> draft.take(part, line.text(), line.at()));
      return;
    }
    String text = part.namesUnits() || part == Part.OUTPUT ? units(cell) : text(cell);
    if (!text.matches("[-–x/\\s]*")) {
      draft.take(part, text, placeOf(cell));
    }
  }

  private static boolean isList(Grid.Cell cell) {
    return cell.lines().stream()
        .map(Paragraph::of)
        .allMatch(line -> line.label() != null && line.label().isBullet());
  }

  /** The title in a cell: its first paragraph, and those that go on with it. */
  private static String titleOf(Grid.Cell cell) {
    return cell.lines().stream()
        .map(Paragraph::of)
        .filter(paragraph -> !paragraph.text().isEmpty())
        .map(
            paragraph ->
                paragraph.label() == null || paragraph.label().isBullet()
                    ? paragraph.printed()
                    : paragraph.text())
        .collect(joining(" "));
  }

  private static String text(Grid.Cell cell) {
    return cell.lines().stream()
        .map(Paragraph::of)
        .map(Paragraph::printed)
        .filter(text -> !text.isEmpty())
        .collect(joining(" "));
  }

  /** One unit a line, unless a line is only the rest of the one before. */
  private static String units(Grid.Cell cell) {
    StringBuilder text = new StringBuilder();
    for (Line line : cell.lines()) {
      String next = Paragraph.of(line).printed();
      boolean goesOn = Words.startsSmall(next) && !next.startsWith("các ");
      text.append(text.isEmpty() ? "" : goesOn ? " " : "\n").append(next);
    }
    return text.toString();
  }

  private static Place placeOf(Grid.Cell cell) {
    return cell.lines().stream()
        .map(Place::of)
        .reduce(Place::through)
        .orElse(new Place(1, 1, null));
  }
}
