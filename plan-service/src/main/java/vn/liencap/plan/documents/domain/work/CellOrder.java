package vn.liencap.plan.documents.domain.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.plan.documents.domain.names.UnitWords;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.timing.domain.TimingReader;

/**
 * Finds which lines of a flattened row belong to which column, when there are more or fewer lines
 * than columns: the division whose lines look most like what their columns hold.
 */
final class CellOrder {
  private static final double BLANK = -1.0;
  private static final double BLANK_EXTRA = -0.3;
  private static final double SECOND_LINE = -0.45;
  private static final Pattern TIME_WORDS =
      Pattern.compile(
          "(?iu).*(?:tháng|quý|năm|ngày|thường xuyên|định kỳ|hằng|hàng|khi có|theo ).*");

  private final List<Optional<Part>> columns;
  private final List<Paragraph> lines;
  private final double[][] best;
  private final int[][] taken;

  private CellOrder(List<Optional<Part>> columns, List<Paragraph> lines) {
    this.columns = columns;
    this.lines = lines;
    this.best = new double[columns.size() + 1][lines.size() + 1];
    this.taken = new int[columns.size() + 1][lines.size() + 1];
  }

  /** The lines of each column. */
  static List<List<Paragraph>> of(List<Optional<Part>> columns, List<Paragraph> lines) {
    if (columns.size() == lines.size()) {
      return lines.stream().map(List::of).toList();
    }
    return new CellOrder(columns, lines).divide();
  }

  private List<List<Paragraph>> divide() {
    for (int column = columns.size(); column >= 0; column--) {
      for (int line = lines.size(); line >= 0; line--) {
        solve(column, line);
      }
    }
    List<List<Paragraph>> cells = new ArrayList<>();
    int line = 0;
    for (int column = 0; column < columns.size(); column++) {
      int next = line + taken[column][line];
      cells.add(List.copyOf(lines.subList(line, next)));
      line = next;
    }
    return cells;
  }

  private void solve(int column, int line) {
    if (column == columns.size()) {
      best[column][line] = line == lines.size() ? 0 : Double.NEGATIVE_INFINITY;
      return;
    }
    best[column][line] = Double.NEGATIVE_INFINITY;
    double score = blank(column);
    for (int count = 0; line + count <= lines.size(); count++) {
      if (count > 0) {
        double fit = fit(column, lines.get(line + count - 1));
        score = count == 1 ? fit : score + fit / 2 + SECOND_LINE;
      }
      double total = score + best[column + 1][line + count];
      if (total > best[column][line]) {
        best[column][line] = total;
        taken[column][line] = count;
      }
    }
  }

  private double blank(int column) {
    return switch (columns.get(column).orElse(Part.NOTE)) {
      case TITLE -> 3 * BLANK;
      case LEAD, LEAD_AND_COORDINATING -> 1.3 * BLANK;
      case COORDINATING, TIMING, OUTPUT -> BLANK;
      case NUMBER, FUNDING, PLACE, NOTE, CHANNEL, AUDIENCE -> BLANK_EXTRA;
    };
  }

  private double fit(int column, Paragraph line) {
    Optional<Part> part = columns.get(column);
    String text = line.text();
    boolean unit = UnitWords.begins(text);
    boolean time = isTime(text);
    if (part.isEmpty()) {
      return 0;
    }
    return switch (part.get()) {
      case LEAD, COORDINATING, LEAD_AND_COORDINATING -> unit ? 1 : time ? -1 : -0.3;
      case TIMING -> time ? 1 : -1;
      case TITLE -> unit || time ? -0.5 : 0.8;
      case NUMBER -> text.matches("[\\d.]{1,4}") ? 1 : -1;
      case FUNDING, OUTPUT, PLACE, NOTE, CHANNEL, AUDIENCE -> unit || time ? -0.4 : 0.1;
    };
  }

  private static boolean isTime(String text) {
    return text.length() <= 80
        && (TimingReader.read(text, 2000).kind() != TimingKind.UNSPECIFIED
            || (text.length() < 40 && TIME_WORDS.matcher(text).matches()))
        && !UnitWords.begins(text);
  }
}
