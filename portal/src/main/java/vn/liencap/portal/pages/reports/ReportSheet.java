package vn.liencap.portal.pages.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ReportId;
import vn.liencap.portal.services.ReportDetails;
import vn.liencap.portal.services.ReportDetails.Asked;
import vn.liencap.portal.services.ReportDetails.Earlier;
import vn.liencap.portal.services.ReportDetails.Part;
import vn.liencap.portal.services.ReportDetails.Text;

/**
 * A report with its fields, as the page shows it.
 *
 * @param earlier the periods before, the newest first; the same for every figure
 */
record ReportSheet(List<PartRow> parts, List<TextRow> texts, List<Earlier> earlier) {

  /** What one programme asks. */
  record PartRow(Part part, List<FigureRow> figures) {}

  /**
   * A figure and its fields.
   *
   * @param value its field; null when it is not typed here
   * @param of the field of its denominator
   * @param above true when it is typed in the table of a programme further up
   */
  record FigureRow(Asked asked, @Nullable Field value, @Nullable Field of, boolean above) {

    /** True for a share. */
    public boolean ratio() {
      return asked.of() != null;
    }
  }

  /**
   * A field of the form.
   *
   * @param at its place
   * @param typed what stands in it
   */
  record Field(int at, String programme, String code, String typed) {}

  /**
   * A section and its fields.
   *
   * @param at its place among the fields
   * @param own what the unit says itself
   * @param gathered what came from below
   */
  record TextRow(Text text, int at, String own, List<GatheredRow> gathered) {}

  /**
   * A gathered paragraph.
   *
   * @param ids its sources as the form sends them back
   */
  record GatheredRow(String text, String ids, List<Origin> sources) {}

  /** A report that a paragraph came from. */
  record Origin(ReportId report, String name) {}

  static ReportSheet of(ReportDetails report, ReportForm form) {
    var parts = new ArrayList<PartRow>();
    for (Part part : report.parts()) {
      parts.add(
          new PartRow(
              part, part.figures().stream().map(asked -> row(report, part, asked, form)).toList()));
    }
    Map<ReportId, String> names = names(report);
    var texts = report.texts().stream().map(text -> row(text, form, names)).toList();
    return new ReportSheet(
        parts,
        texts,
        parts.stream()
            .flatMap(part -> part.figures().stream())
            .map(row -> row.asked().earlier())
            .findFirst()
            .orElse(List.of()));
  }

  private static FigureRow row(ReportDetails report, Part part, Asked asked, ReportForm form) {
    boolean writes = report.may().write();
    Field value = writes && asked.value().typed() ? field(part, asked.code(), form) : null;
    var denominator = asked.of();
    Field of =
        writes && denominator != null && denominator.typed()
            ? field(part, asked.code() + ":of", form)
            : null;
    boolean typed = asked.value().typed() || (denominator != null && denominator.typed());
    return new FigureRow(asked, value, of, writes && typed && value == null && of == null);
  }

  private static @Nullable Field field(Part part, String code, ReportForm form) {
    String programme = part.programme().value();
    int at = form.placeOf(programme, code);
    return at < 0 ? null : new Field(at, programme, code, form.figures().get(at).said());
  }

  private static TextRow row(Text text, ReportForm form, Map<ReportId, String> names) {
    SectionField field = form.text(text.code()).orElseGet(() -> SectionField.of(text));
    var gathered =
        field.gathered().stream()
            .map(
                paragraph ->
                    new GatheredRow(
                        SectionField.clean(paragraph.text()),
                        paragraph.sources() == null ? "" : paragraph.sources(),
                        paragraph.reports().stream()
                            .map(id -> new Origin(id, names.getOrDefault(id, id.unit().value())))
                            .toList()))
            .toList();
    return new TextRow(text, form.placeOf(text.code()), SectionField.clean(field.own()), gathered);
  }

  private static Map<ReportId, String> names(ReportDetails report) {
    Map<ReportId, String> names = new HashMap<>();
    var gathered = report.gathered();
    if (gathered != null) {
      gathered.included().forEach(source -> names.put(source.report(), source.name()));
    }
    report
        .texts()
        .forEach(
            text ->
                text.paragraphs()
                    .forEach(
                        paragraph ->
                            paragraph
                                .sources()
                                .forEach(source -> names.put(source.report(), source.name()))));
    return names;
  }
}
