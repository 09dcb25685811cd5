package vn.liencap.portal.pages.templates;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.editing.RowOrder;
import vn.liencap.portal.pages.editing.Rows;

/**
 * A template as typed; kept as typed until it is right.
 *
 * @param key the id it will have when it is new, so that its form sent twice makes one
 * @param etag the version that was read; empty when it is new
 * @param once {@code yes} for a request of one report
 * @param name what it is called
 * @param programme what its answers count for
 * @param regime the regime that says when
 * @param periods codes of its periods
 * @param from first day of the one report
 * @param to last day of the one report
 * @param due last day to answer it
 * @param levels who answers
 * @param whom {@code chosen} when only {@code units} answer the one report
 * @param units those chosen
 * @param indicators chỉ tiêu
 * @param sections mục nội dung
 */
record TemplateForm(
    @Nullable String key,
    @Nullable String etag,
    @Nullable String once,
    @Nullable String name,
    @Nullable String programme,
    @Nullable String regime,
    List<String> periods,
    @Nullable String from,
    @Nullable String to,
    @Nullable String due,
    List<String> levels,
    @Nullable String whom,
    List<String> units,
    List<IndicatorRow> indicators,
    List<SectionRow> sections) {

  @SuppressWarnings("NullAway") // The binder leaves out what the form did not send.
  TemplateForm {
    periods = Rows.present(periods);
    levels = Rows.present(levels);
    units = Rows.present(units).stream().filter(unit -> !unit.isBlank()).distinct().toList();
    indicators = Rows.present(indicators);
    sections = Rows.present(sections);
  }

  boolean adHoc() {
    return "yes".equals(once);
  }

  boolean chosenUnits() {
    return adHoc() && "chosen".equals(whom);
  }

  /** What the browser keeps it under while it is not saved. */
  public String keptAs() {
    return "bieu-mau-" + Rows.clean(key);
  }

  /** With a row more, less or elsewhere. */
  TemplateForm with(RowOrder order) {
    List<String> more =
        order.deed().equals("unit") && order.part().equals("units")
            ? Rows.plus(units, order.value())
            : order.in("units", units, "");
    return with(
        more,
        order.in("indicators", indicators, IndicatorRow.EMPTY),
        order.in("sections", sections, SectionRow.EMPTY));
  }

  /** With units more. */
  TemplateForm plusUnits(List<String> more) {
    return with(Stream.concat(units.stream(), more.stream()).toList(), indicators, sections);
  }

  /** With those of the usual sections that are not there. */
  TemplateForm plusUsualSections() {
    List<String> there = sections.stream().map(row -> Rows.clean(row.code())).toList();
    return with(
        units,
        indicators,
        Stream.concat(
                sections.stream().filter(row -> !row.blank()),
                SectionRow.USUAL.stream().filter(row -> !there.contains(row.code())))
            .toList());
  }

  /** Without blank rows, every row with its code: what will be saved, row by row. */
  TemplateForm cleaned() {
    var codes =
        new Codes(
            Stream.concat(
                    indicators.stream().map(IndicatorRow::code),
                    sections.stream().map(SectionRow::code))
                .map(Rows::clean)
                .filter(code -> !code.isEmpty())
                .toList());
    return with(
        units,
        indicators.stream().filter(row -> !row.blank()).map(row -> row.coded(codes)).toList(),
        sections.stream().filter(row -> !row.blank()).map(row -> row.coded(codes)).toList());
  }

  /** The same under a newer version. */
  TemplateForm tagged(@Nullable String newer) {
    return new TemplateForm(
        key,
        newer,
        once,
        name,
        programme,
        regime,
        periods,
        from,
        to,
        due,
        levels,
        whom,
        units,
        indicators,
        sections);
  }

  private TemplateForm with(
      List<String> changedUnits, List<IndicatorRow> figures, List<SectionRow> texts) {
    return new TemplateForm(
        key,
        etag,
        once,
        name,
        programme,
        regime,
        periods,
        from,
        to,
        due,
        levels,
        whom,
        changedUnits,
        figures,
        texts);
  }
}
