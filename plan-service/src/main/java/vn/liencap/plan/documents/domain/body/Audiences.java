package vn.liencap.plan.documents.domain.body;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.text.Words;

/** Takes the sentence on whom a plan addresses apart. */
public final class Audiences {
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?iu)^đối tượng(?: (?:được )?(?:thông tin,? )?(?:tuyên truyền|áp dụng|thực hiện|hướng tới))?"
              + "(?: của kế hoạch)?\\s*(?:là|gồm|bao gồm|:)+\\s*:?\\s*(?:là |gồm |bao gồm )?");
  private static final Pattern BORDER =
      Pattern.compile(
          "\\s*;\\s*(?:và\\s+)?|,?\\s+và\\s+(?=(?:mọi|các|toàn thể|đông đảo|quần chúng) (?:tầng lớp |thành phần )?(?:nhân dân|tầng lớp))");

  private Audiences() {}

  /** The audiences that an item names. */
  public static Stream<Found> in(Found item) {
    String text = LEAD_IN.matcher(item.text()).replaceFirst("");
    List<String> parts = List.of(BORDER.split(text, -1));
    return parts.stream()
        .map(Words::withoutEnd)
        .filter(part -> !part.isEmpty())
        .map(
            part ->
                new Found(
                    part,
                    parts.size() == 1 ? item.items() : List.of(),
                    item.at(),
                    item.confidence()));
  }
}
