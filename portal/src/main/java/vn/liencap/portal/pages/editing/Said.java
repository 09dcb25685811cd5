package vn.liencap.portal.pages.editing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, whatever its id and however it was typed: two rows that say the same are equal.
 */
final class Said {
  private Said() {}

  static String by(@Nullable String typed) {
    return Rows.clean(typed).replace("\r\n", "\n");
  }

  static String names(@Nullable String typed) {
    return String.join("\n", Rows.names(typed));
  }

  static String by(TextRow row) {
    String served = Served.said(row.serves());
    String text = served.isEmpty() ? by(row.text()) : all(by(row.text()), served);
    String measured = by(row.indicator());
    return measured.isEmpty() ? text : all(text, measured);
  }

  static String by(ActivityRow row) {
    String outputs = row.outputs().stream().map(Said::by).collect(Collectors.joining("\n"));
    return all(
        by(row.title()),
        "EACH".equals(row.carrier()) ? "EACH" : "LEAD",
        names(row.lead()),
        names(row.coordinating()),
        by(row.timing()),
        names(row.funding()),
        digits(row.budget()),
        outputs,
        Served.said(row.serves()));
  }

  private static String by(OutputRow row) {
    return all(by(row.text()), by(row.kind()), digits(row.quantity()));
  }

  static String by(SignerRow row) {
    return all(by(row.prefix()), by(row.onBehalfOf()), by(row.title()), by(row.name()));
  }

  static String bases(List<BasisRow> rows) {
    return each(
        rows.stream()
            .filter(row -> !row.blank())
            .map(
                row ->
                    all(
                        by(row.type()),
                        by(row.number()),
                        by(row.date()),
                        by(row.issuer()),
                        by(row.title()))));
  }

  static String duties(List<DutyRow> rows) {
    return each(
        rows.stream()
            .filter(row -> !row.blank())
            .map(row -> all(by(row.unit()), String.join("\n", Rows.lines(row.tasks())))));
  }

  static String rules(List<RuleRow> rows) {
    return each(rows.stream().filter(row -> !row.blank()).map(Said::by));
  }

  private static String by(RuleRow row) {
    Map<String, String> due = new TreeMap<>(row.due());
    due.values().removeIf(String::isBlank);
    return all(
        String.valueOf(row.wholeSubtree()),
        row.levels().stream().sorted().toList().toString(),
        row.units().stream().sorted().toList().toString(),
        "EXECUTE".equals(row.mode()) ? "EXECUTE" : "IMPLEMENT",
        due.toString());
  }

  private static String digits(@Nullable String typed) {
    return Rows.clean(typed).replaceAll("[. \\u00a0]", "");
  }

  private static String all(String... parts) {
    return String.join("\u001f", parts);
  }

  private static String each(Stream<String> rows) {
    return rows.collect(Collectors.joining("\u001e"));
  }
}
