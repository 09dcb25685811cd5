package vn.liencap.portal.pages.editing;

import java.util.stream.Stream;

/** Compares two forms by what they say, whatever ids their rows have. */
final class SameWords {
  private SameWords() {}

  static boolean in(PlanForm one, PlanForm other) {
    return said(one).equals(said(other));
  }

  private static String said(PlanForm form) {
    var said = new StringBuilder();
    Stream.of(form.title(), form.programme(), form.year(), form.place(), form.docSymbol())
        .forEach(text -> said.append(Rows.clean(text)).append('\n'));
    Stream.of(
            form.objectives(),
            form.requirements(),
            form.audiences(),
            form.contents(),
            form.channels(),
            form.targets(),
            form.monitoring(),
            form.funding())
        .forEach(rows -> said.append(rows.stream().map(TextRow::text).toList()).append('\n'));
    form.activities().forEach(row -> said.append(said(row)).append('\n'));
    return said.append(form.legalBases())
        .append(form.responsibilities())
        .append(Rows.names(form.recipients()))
        .append(form.signer())
        .append(form.addressing())
        .toString()
        .replace("\r\n", "\n");
  }

  private static String said(ActivityRow row) {
    return new ActivityRow(
            "",
            row.title(),
            row.carrier(),
            row.lead(),
            row.coordinating(),
            row.timing(),
            row.funding(),
            row.budget(),
            row.outputs())
        .toString();
  }
}
