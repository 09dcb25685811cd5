package vn.liencap.portal.pages.templates;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.pages.editing.Rows;
import vn.liencap.portal.pages.editing.Typed;
import vn.liencap.portal.services.TemplateContent;
import vn.liencap.portal.services.TemplateContent.AdHoc;
import vn.liencap.portal.services.TemplateContent.Indicator;

/** What was typed, for the service; what cannot be read is noted with {@link Typed}. */
final class TemplateWriting {
  private final TemplateForm form;
  private final Typed typed;
  private final Words words;
  private final Function<List<UnitId>, List<Level>> levelsOf;

  /**
   * @param levelsOf the levels of units that were chosen one by one
   */
  TemplateWriting(
      TemplateForm form, Typed typed, Words words, Function<List<UnitId>, List<Level>> levelsOf) {
    this.form = form;
    this.typed = typed;
    this.words = words;
    this.levelsOf = levelsOf;
  }

  TemplateContent write() {
    List<UnitId> units =
        form.chosenUnits() ? form.units().stream().map(UnitId::new).toList() : List.of();
    if (form.chosenUnits() && units.isEmpty()) {
      typed.wrong("units", words.say("template.noUnits"));
    }
    return new TemplateContent(
        Rows.clean(form.name()),
        form.adHoc() ? null : Rows.orNull(form.regime()),
        form.adHoc() ? List.of() : form.periods(),
        form.adHoc() ? adHoc(units) : null,
        form.chosenUnits()
            ? levelsOf.apply(units)
            : form.levels().stream().map(Level::new).toList(),
        Rows.indexed("indicators", form.indicators(), this::indicator),
        form.sections().stream().map(SectionRow::part).toList());
  }

  private @Nullable AdHoc adHoc(List<UnitId> units) {
    LocalDate from = day("from", form.from());
    LocalDate to = day("to", form.to());
    LocalDate due = day("due", form.due());
    return from == null || to == null || due == null ? null : new AdHoc(from, to, due, units);
  }

  private @Nullable LocalDate day(String field, @Nullable String text) {
    LocalDate day = typed.date("adHoc." + field, text);
    if (day == null) {
      typed.wrong("adHoc." + field, words.say("template.noDay." + field));
    }
    return day;
  }

  private Indicator indicator(String at, IndicatorRow row) {
    return new Indicator(
        Rows.clean(row.code()),
        Rows.clean(row.label()),
        Rows.clean(row.unit()),
        Rows.clean(row.aggregation()).isEmpty() ? "SUM" : Rows.clean(row.aggregation()),
        row.countable() ? Rows.orNull(row.counter()) : null,
        row.ratio() ? Rows.orNull(row.of()) : null,
        "yes".equals(row.required()),
        typed.numberOrNull(at + ".target", row.target()));
  }
}
