package vn.liencap.plan.documents.domain.official;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Party;
import vn.liencap.papers.OfficialDocument.Annex;
import vn.liencap.papers.OfficialDocument.Column;
import vn.liencap.plan.documents.domain.text.Words;

/** The table of key activities, with the columns that any of them fills. */
final class ActivityAnnex {
  private record Part(Column column, Function<KeyActivity, List<String>> cell) {}

  private static final List<Part> ALWAYS =
      List.of(
          new Part(new Column("Nội dung hoạt động", 30, false), row -> List.of(row.title())),
          new Part(new Column("Cơ quan chủ trì", 18, false), row -> names(row.lead())),
          new Part(new Column("Cơ quan phối hợp", 22, false), row -> names(row.coordinating())),
          new Part(
              new Column("Thời gian thực hiện", 15, true),
              row -> filled(TimingWords.of(row.timing()))));
  private static final List<Part> SOMETIMES =
      List.of(
          new Part(new Column("Sản phẩm dự kiến", 18, false), ActivityAnnex::outputs),
          new Part(new Column("Kinh phí thực hiện", 18, false), ActivityAnnex::funding));

  private ActivityAnnex() {}

  /**
   * The annex.
   *
   * @param attachedTo which document it belongs to
   */
  static @Nullable Annex of(List<KeyActivity> activities, String attachedTo) {
    if (activities.isEmpty()) {
      return null;
    }
    List<Part> parts =
        Stream.concat(
                ALWAYS.stream(), SOMETIMES.stream().filter(part -> isFilled(part, activities)))
            .toList();
    List<Column> columns = new ArrayList<>(List.of(new Column("STT", 6, true)));
    parts.forEach(part -> columns.add(part.column()));
    List<List<List<String>>> rows = new ArrayList<>();
    for (KeyActivity activity : activities) {
      List<List<String>> row = new ArrayList<>(List.of(List.of("" + (rows.size() + 1))));
      parts.forEach(part -> row.add(part.cell().apply(activity)));
      rows.add(row);
    }
    return new Annex("CÁC HOẠT ĐỘNG TRỌNG TÂM", attachedTo, columns, rows);
  }

  private static boolean isFilled(Part part, List<KeyActivity> activities) {
    return activities.stream().anyMatch(activity -> !part.cell().apply(activity).isEmpty());
  }

  private static List<String> names(List<Party> parties) {
    return filled(String.join("; ", parties.stream().map(Party::text).toList()));
  }

  private static List<String> outputs(KeyActivity activity) {
    return filled(
        String.join("; ", activity.outputs().stream().map(ActivityAnnex::output).toList()));
  }

  private static String output(ExpectedOutput output) {
    boolean said = output.quantity() == null || output.text().contains("" + output.quantity());
    return said ? output.text() : output.text() + " (số lượng:\u00a0" + output.quantity() + ")";
  }

  /** A source of funds a line, and what is planned. */
  private static List<String> funding(KeyActivity activity) {
    List<String> lines = new ArrayList<>(activity.funding());
    if (activity.budget() != null && activity.budget() > 0) {
      lines.add("Dự toán: " + "%,d".formatted(activity.budget()).replace(',', '.') + " đồng");
    }
    return lines.size() == 1 ? lines : lines.stream().map(line -> "- " + line).toList();
  }

  private static List<String> filled(String text) {
    String bare = Words.withoutEnd(text);
    return bare.isEmpty() ? List.of() : List.of(bare);
  }
}
