package vn.liencap.plan.documents.domain.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.outline.Headings;
import vn.liencap.plan.documents.domain.outline.Section;
import vn.liencap.plan.documents.domain.text.Paragraph;

/** The paragraphs of a section as items: labelled ones, or one each where nothing is labelled. */
final class Items {
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?iu)^(?:trên đây là|trong quá trình (?:triển khai|tổ chức|thực hiện)|kế hoạch này (?:có hiệu lực|thay thế)"
              + "|nơi nhận).*|^\\(?(?:có |chi tiết )?(?:phụ lục|danh mục|biểu mẫu|bảng|chi tiết)[^.]{0,90}(?:kèm theo|đính kèm)\\)?[.;]?$");

  private Items() {}

  /** What the section lists, without its heading. */
  static List<Found> under(Section section, double confidence) {
    List<Found> items = new ArrayList<>();
    @Nullable Paragraph heading = section.heading();
    String inline = Headings.restOf(section.title());
    if (heading != null && !inline.isEmpty()) {
      items.add(heading.withText(inline).found(confidence));
    }
    for (Section.Entry entry : section.entries()) {
      switch (entry) {
        case Section.Inner(Section inner) -> items.add(of(inner, confidence));
        case Section.Text(Paragraph paragraph) when introduces(paragraph, section) -> {}
        case Section.Text(Paragraph paragraph) -> items.add(paragraph.found(confidence));
        case Section.Text(var _) -> {}
      }
    }
    return items.stream().filter(item -> !isClosing(item.text())).toList();
  }

  /** "Tuyên truyền các nội dung sau:" before the list. */
  private static boolean introduces(Paragraph paragraph, Section section) {
    return paragraph.text().endsWith(":")
        && (!section.children().isEmpty() || section.paragraphs().size() > 1);
  }

  /** A labelled paragraph with the text that goes on with it, and what is listed in it. */
  static Found of(Section item, double confidence) {
    StringBuilder text = new StringBuilder(item.title());
    List<Found> listed = new ArrayList<>();
    for (Section.Entry entry : item.entries()) {
      switch (entry) {
        case Section.Inner(Section inner) -> listed.add(of(inner, confidence));
        case Section.Text(Paragraph paragraph)
            when listed.isEmpty() && !isClosing(paragraph.text()) ->
            text.append(' ').append(paragraph.text());
        case Section.Text(var _) -> {}
      }
    }
    return new Found(text.toString().strip(), listed, item.at(), confidence);
  }

  static boolean isClosing(String text) {
    return CLOSING.matcher(text).matches();
  }

  /** An item and all that is listed in it. */
  static Stream<Found> all(Found item) {
    return Stream.concat(Stream.of(item), item.items().stream().flatMap(Items::all));
  }
}
