package vn.liencap.plan.documents.domain.frame;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.text.Paragraph;

/**
 * The line that ties a plan to the decision that brings it: "(Ban hành kèm theo Quyết định số
 * 251/QĐ-BNV ngày 29/3/2022 của Bộ trưởng Bộ Nội vụ)".
 *
 * @param number the number of the decision
 * @param date its date
 * @param issuer who issued it
 */
record Attachment(
    Header.@Nullable At<NumberLine> number,
    Header.@Nullable At<PlaceAndDate> date,
    @Nullable Found issuer) {
  static final Attachment NONE = new Attachment(null, null, null);

  private static final Pattern LINE =
      Pattern.compile(
          "(?iu)^[(\\[]?\\s*(?:được )?(?:ban hành )?kèm theo (?:quyết định|nghị quyết|công văn|tờ trình)\\s+(?:số\\s*:?\\s*)?"
              + "(?<number>[\\d.…\\s]*/\\s?[\\p{L}\\d/&.–-]+)(?:\\s*,?\\s*(?<date>ngày\\s+.*?\\d{4}))?(?:\\s*,?\\s*của\\s+(?<issuer>[^)]+?))?\\s*[)\\]]?\\.?$");
  private static final Pattern HEAD_OF =
      Pattern.compile(
          "(?iu)^(?:bộ trưởng|chủ tịch|giám đốc|trưởng ban|chánh văn phòng)\\s+(?=\\p{L})");

  /** Who issued the decision, or nobody. */
  List<Found> issuers() {
    return issuer == null ? List.of() : List.of(issuer);
  }

  static boolean is(Paragraph line) {
    return LINE.matcher(line.printed()).matches();
  }

  static Attachment in(List<Paragraph> lines) {
    for (Paragraph line : lines) {
      Matcher found = LINE.matcher(line.printed());
      if (found.matches()) {
        return of(found, line);
      }
    }
    return NONE;
  }

  private static Attachment of(Matcher found, Paragraph line) {
    Optional<NumberLine> number =
        NumberLine.of("Số " + found.group("number").replaceAll("\\s", ""));
    Optional<PlaceAndDate> date =
        Optional.ofNullable(found.group("date")).flatMap(PlaceAndDate::ofDate);
    String issuer = found.group("issuer");
    return new Attachment(
        number.map(read -> new Header.At<>(read, line.at())).orElse(null),
        date.map(read -> new Header.At<>(read, line.at())).orElse(null),
        issuer == null
            ? null
            : Found.of(HEAD_OF.matcher(issuer).replaceFirst("").strip(), line.at(), 0.85));
  }
}
