package vn.liencap.portal.pages.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.ReportDetails;
import vn.liencap.portal.services.ReportDetails.Asked;
import vn.liencap.portal.services.ReportDetails.Part;
import vn.liencap.portal.services.ReportDetails.Text;
import vn.liencap.portal.services.Tagged;

/**
 * What is typed in a report: figures that nothing is derived for, and texts; kept as typed until it
 * is right.
 *
 * @param etag the version it was filled from
 * @param base what stood there then, see {@link Base}
 */
record ReportForm(
    @Nullable String etag,
    @Nullable String base,
    List<FigureField> figures,
    List<SectionField> texts) {

  @SuppressWarnings("NullAway") // The binder leaves out what the form did not send.
  ReportForm {
    figures = figures == null ? List.of() : List.copyOf(figures);
    texts = texts == null ? List.of() : List.copyOf(texts);
  }

  /** As the report stands. */
  static ReportForm of(Tagged<ReportDetails> report) {
    List<FigureField> figures = figures(report.value());
    var texts = report.value().texts().stream().map(SectionField::of).toList();
    String base = baseOf(report.value(), figures, texts).toString();
    return new ReportForm(report.etag(), base, figures, texts);
  }

  /** A figure that several programmes ask is typed once. */
  private static List<FigureField> figures(ReportDetails report) {
    var figures = new ArrayList<FigureField>();
    var typed = new HashSet<String>();
    for (Part part : report.parts()) {
      for (Asked asked : part.figures()) {
        String programme = part.programme().value();
        if (asked.value().typed() && typed.add(asked.code())) {
          figures.add(FigureField.of(programme, asked.code(), asked.value(), asked.answered()));
        }
        var of = asked.of();
        if (of != null && of.typed() && typed.add(asked.code() + ":of")) {
          figures.add(FigureField.of(programme, asked.code() + ":of", of, asked.answered()));
        }
      }
    }
    return figures;
  }

  private static Base baseOf(
      ReportDetails report, List<FigureField> figures, List<SectionField> texts) {
    Map<String, String> said = new HashMap<>();
    figures.forEach(figure -> said.put(figure.key(), figure.said()));
    texts.forEach(text -> said.put(text.code() + "", text.digest(isList(report, text.code()))));
    return new Base(said);
  }

  /** True when this code is a list of lines. */
  static boolean isList(ReportDetails report, @Nullable String code) {
    return report.texts().stream()
        .filter(text -> text.code().equals(code))
        .findFirst()
        .map(Text::list)
        .orElse(false);
  }

  /** The same as it is typed, against a newer version of the report. */
  ReportForm against(Tagged<ReportDetails> report) {
    ReportForm there = of(report);
    return new ReportForm(there.etag(), there.base(), figures, texts);
  }

  /** The section of that code. */
  Optional<SectionField> text(String code) {
    return texts.stream().filter(text -> code.equals(text.code())).findFirst();
  }

  /** Where a figure stands among the fields; -1 when it is not typed. */
  int placeOf(String programme, String code) {
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).key().equals(programme + "/" + code)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a section stands among the fields; -1 when it does not. */
  int placeOf(String code) {
    for (int i = 0; i < texts.size(); i++) {
      if (code.equals(texts.get(i).code())) {
        return i;
      }
    }
    return -1;
  }
}
