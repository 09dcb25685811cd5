package vn.liencap.portal.pages.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ReportId;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.services.ReportDetails.Paragraph;
import vn.liencap.portal.services.WrittenParagraph;

/**
 * A paragraph that was gathered from below, as it stands in its field.
 *
 * @param sources the ids of the reports it came from, with commas between them
 */
record ParagraphField(@Nullable String text, @Nullable String sources) {

  static ParagraphField of(Paragraph paragraph) {
    String sources =
        paragraph.sources().stream()
            .map(source -> source.report().value())
            .collect(Collectors.joining(","));
    return new ParagraphField(paragraph.text(), sources);
  }

  /** The reports it came from. */
  List<ReportId> reports() {
    return sources == null || sources.isBlank()
        ? List.of()
        : Arrays.stream(sources.split(","))
            .map(id -> IllegalId.read(ReportId::new, id.strip()))
            .toList();
  }

  WrittenParagraph written() {
    return new WrittenParagraph(SectionField.clean(text), reports());
  }
}
