package vn.liencap.portal.pages.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key activity as typed.
 *
 * @param id its id when it has one
 * @param title what is to be done
 * @param carrier LEAD or EACH
 * @param lead names, one per line or with semicolons
 * @param coordinating names, one per line or with semicolons
 * @param timing as it will be printed
 * @param funding sources, one per line or with semicolons
 * @param budget in đồng
 * @param outputs what is expected
 * @param serves the items it implements, {@code plan/item}; null where the page did not ask
 */
record ActivityRow(
    @Nullable String id,
    @Nullable String title,
    @Nullable String carrier,
    @Nullable String lead,
    @Nullable String coordinating,
    @Nullable String timing,
    @Nullable String funding,
    @Nullable String budget,
    List<OutputRow> outputs,
    @Nullable List<String> serves) {
  static final ActivityRow EMPTY =
      new ActivityRow("", "", "LEAD", "", "", "", "", "", List.of(), null);

  @SuppressWarnings("NullAway") // The binder leaves out what the form did not send.
  ActivityRow {
    outputs = Rows.present(outputs);
    serves = Served.present(serves);
  }

  boolean blank() {
    return Rows.clean(title).isEmpty() && Rows.clean(lead).isEmpty();
  }

  ActivityRow outputs(List<OutputRow> changed) {
    return new ActivityRow(
        id, title, carrier, lead, coordinating, timing, funding, budget, changed, serves);
  }

  ActivityRow cleaned() {
    return outputs(outputs.stream().filter(output -> !output.blank()).toList());
  }
}
