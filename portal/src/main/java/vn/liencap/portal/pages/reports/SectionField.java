package vn.liencap.portal.pages.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.ReportDetails.Paragraph;
import vn.liencap.portal.services.ReportDetails.Text;
import vn.liencap.portal.services.WrittenParagraph;

/**
 * A section or list as it stands in its fields.
 *
 * @param own what the unit says itself: paragraphs with an empty line between them, or lines
 * @param gathered what came from below
 */
record SectionField(@Nullable String code, @Nullable String own, List<ParagraphField> gathered) {

  @SuppressWarnings("NullAway") // The binder leaves out what the form did not send.
  SectionField {
    gathered = gathered == null ? List.of() : List.copyOf(gathered);
  }

  /** As it stands in the report. */
  static SectionField of(Text text) {
    String own =
        text.paragraphs().stream()
            .filter(paragraph -> paragraph.sources().isEmpty())
            .map(Paragraph::text)
            .collect(Collectors.joining(text.list() ? "\n" : "\n\n"));
    var gathered =
        text.paragraphs().stream()
            .filter(paragraph -> !paragraph.sources().isEmpty())
            .map(ParagraphField::of)
            .toList();
    return new SectionField(text.code(), own, gathered);
  }

  /**
   * Its paragraphs, the unit's own first; what was emptied is left out.
   *
   * @param list true for lines, false for paragraphs with an empty line between them
   */
  List<WrittenParagraph> paragraphs(boolean list) {
    var paragraphs = new ArrayList<WrittenParagraph>();
    Arrays.stream(clean(own).split(list ? "\n+" : "\n[ \t]*\n\\s*"))
        .map(String::strip)
        .map(text -> new WrittenParagraph(text, List.of()))
        .forEach(paragraphs::add);
    gathered.stream().map(ParagraphField::written).forEach(paragraphs::add);
    paragraphs.removeIf(paragraph -> paragraph.text().isEmpty());
    return paragraphs;
  }

  /** Short for all it says; the same words have the same. */
  String digest(boolean list) {
    String said = paragraphs(list).toString();
    return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Browsers send line ends as old printers needed them. */
  static String clean(@Nullable String typed) {
    return typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
  }
}
