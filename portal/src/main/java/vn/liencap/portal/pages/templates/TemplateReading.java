package vn.liencap.portal.pages.templates;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.services.Tagged;
import vn.liencap.portal.services.TemplateContent;
import vn.liencap.portal.services.TemplateView;

/** Templates as the builder shows them. */
final class TemplateReading {
  private static final int DAYS_TO_ANSWER = 7;

  private TemplateReading() {}

  static TemplateForm read(Tagged<TemplateView> template) {
    TemplateView view = template.value();
    return form(view.id(), template.etag(), view.programme().value(), view.content());
  }

  /** The same questions in a new template; whoever copies names it. */
  static TemplateForm copy(TemplateView view, boolean once, LocalDate today) {
    TemplateForm there = form(newKey(), "", view.programme().value(), view.content());
    TemplateForm empty = once ? request(today) : periodic();
    boolean sameKind = there.adHoc() == once;
    return new TemplateForm(
        there.key(),
        "",
        empty.once(),
        there.name(),
        there.programme(),
        sameKind ? there.regime() : empty.regime(),
        sameKind ? there.periods() : List.of(),
        empty.from(),
        empty.to(),
        empty.due(),
        there.levels(),
        "",
        List.of(),
        there.indicators(),
        there.sections());
  }

  /** A template of periodic reports, with the sections they usually have. */
  static TemplateForm periodic() {
    return new TemplateForm(
        newKey(),
        "",
        "",
        "",
        "",
        "",
        List.of(),
        "",
        "",
        "",
        List.of(),
        "",
        List.of(),
        List.of(IndicatorRow.EMPTY),
        SectionRow.USUAL);
  }

  /** A request of one report about this month, to be answered in a week. */
  static TemplateForm request(LocalDate today) {
    return new TemplateForm(
        newKey(),
        "",
        "yes",
        "",
        "",
        "",
        List.of(),
        today.withDayOfMonth(1).toString(),
        today.withDayOfMonth(today.lengthOfMonth()).toString(),
        today.plusDays(DAYS_TO_ANSWER).toString(),
        List.of(),
        "",
        List.of(),
        List.of(IndicatorRow.EMPTY),
        List.of());
  }

  private static String newKey() {
    return "bm-" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
  }

  private static TemplateForm form(
      String id, @Nullable String etag, String programme, TemplateContent content) {
    TemplateContent.AdHoc adHoc = content.adHoc();
    return new TemplateForm(
        id,
        etag,
        adHoc == null ? "" : "yes",
        content.name(),
        programme,
        content.regime() == null ? "" : content.regime(),
        content.periods(),
        adHoc == null ? "" : adHoc.from().toString(),
        adHoc == null ? "" : adHoc.to().toString(),
        adHoc == null ? "" : adHoc.due().toString(),
        content.levels().stream().map(Level::code).toList(),
        adHoc == null || adHoc.units().isEmpty() ? "" : "chosen",
        adHoc == null ? List.of() : adHoc.units().stream().map(UnitId::value).toList(),
        content.indicators().stream().map(IndicatorRow::of).toList(),
        content.sections().stream().map(SectionRow::of).toList());
  }
}
