package vn.liencap.plan.documents.domain.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Piece;
import vn.liencap.plan.documents.domain.text.Words;

/**
 * What a web page says of the document it shows: "Số ký hiệu: 15/KH-UBND", "Ngày ban hành:
 * 12/02/2024", beside each other or one under the other.
 */
final class PageFacts {
  private static final double LIKELY = 0.8;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_FACT = 400;
  private static final String NUMBER =
      "so(?:[ /,]*(?:va )?ky hieu)(?: van ban)?|so van ban|so hieu(?: van ban)?";
  private static final String DATE = "ngay (?:ban hanh|van ban|ky)";
  private static final String ISSUER = "(?:co quan|don vi|noi) ban hanh";
  private static final String TITLE = "trich yeu(?: noi dung)?|ten van ban";

  private final List<Paragraph> lines = new ArrayList<>();

  PageFacts(List<Piece> around) {
    for (Piece piece : around) {
      if (piece instanceof Paragraph paragraph) {
        lines.add(paragraph);
      }
    }
  }

  /** The fact, in the line of its name or in the next. */
  private Optional<Found> fact(String name) {
    Pattern named = Pattern.compile("^(?:" + name + ")\\s*(?::\\s*(?<value>.*))?$");
    for (int i = 0; i < lines.size(); i++) {
      Paragraph line = lines.get(i);
      Matcher found = named.matcher(Words.plain(line.text()));
      if (line.text().length() < LONGEST_FACT && found.matches()) {
        int colon = line.text().indexOf(':');
        String value = colon < 0 ? "" : line.text().substring(colon + 1).strip();
        if (!value.isEmpty()) {
          return Optional.of(Found.of(value, line.at(), LIKELY));
        }
        return i + 1 < lines.size()
            ? Optional.of(lines.get(i + 1).found(LIKELY))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  Header.@Nullable At<NumberLine> number() {
    return fact(NUMBER)
        .flatMap(
            fact ->
                NumberLine.of("Số: " + fact.text()).map(read -> new Header.At<>(read, fact.at())))
        .orElse(null);
  }

  Header.@Nullable At<PlaceAndDate> date() {
    return fact(DATE)
        .flatMap(
            fact -> PlaceAndDate.ofDate(fact.text()).map(read -> new Header.At<>(read, fact.at())))
        .orElse(null);
  }

  @Nullable Found issuer() {
    return fact(ISSUER).filter(fact -> fact.text().length() < LONGEST_NAME).orElse(null);
  }

  @Nullable Found title() {
    return fact(TITLE)
        .map(
            fact ->
                Found.of(
                    fact.text().replaceFirst("(?iu)^(?:kế hoạch\\s+|về việc\\s+|v/v\\s+)+", ""),
                    fact.at(),
                    LIKELY))
        .orElse(null);
  }
}
