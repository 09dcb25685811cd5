package vn.liencap.plan.timing.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Timing;

/** Spans: "từ ngày 01/3 đến ngày 15/6/2026", "quý I và quý II", "6 tháng đầu năm", "2021-2025". */
final class SpanPhrases {
  private static final Pattern FROM_TO =
      Pattern.compile("\\btu (?:ngay )?(?<first>.+?) (?:den|-) ?(?:het )?(?:ngay )?(?<last>.+)");
  private static final Pattern TWO_DAYS =
      Pattern.compile(
          "(?<first>\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?) ?- ?(?<last>\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?)");
  private static final String QUARTER = "(?:iv|i{1,3}|[1-4])\\b";
  private static final String OWN_YEAR = "(?: ?/ ?\\d{4})?";
  private static final String AND = OWN_YEAR + " ?(?:,|-|va|den|\\+|;) ?(?:quy )?";

  /** "tháng 11, 12/2023", "tháng 4 đến tháng 10"; after a day, "tháng" names its month. */
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?<!\\d )\\bthang (?<first>\\d{1,2}(?: ?/ ?\\d{4}| nam \\d{4})?)"
              + "(?: ?(?:,|;|va|\\+) ?(?:thang )?\\d{1,2}(?: ?/ ?\\d{4})?)*?"
              + " ?(?:,|;|-|va|\\+|den(?: het)?) ?(?:thang )?(?<last>\\d{1,2}(?!\\d)(?: ?[/-] ?\\d{4}| nam \\d{4})?)"
              + "(?! ?[,;+]| va | ?[/-] ?\\d)");

  private static final Pattern QUARTERS =
      Pattern.compile(
          "\\bquy (?<first>"
              + QUARTER
              + ")(?:"
              + AND
              + QUARTER
              + ")*?"
              + AND
              + "(?<last>"
              + QUARTER
              + "(?!"
              + AND
              + QUARTER
              + ").*)$");
  private static final Pattern HALF =
      Pattern.compile("\\b(?:6|06|sau) thang (?<half>dau|cuoi) nam\\b(?:.*?(?<year>20\\d\\d))?");
  private static final Pattern YEARS =
      Pattern.compile("(?<first>20\\d\\d) ?(?:-|den)(?: nam)? ?(?<last>20\\d\\d)");

  private SpanPhrases() {}

  static @Nullable Timing read(Phrase phrase) {
    return half(phrase)
        .or(() -> years(phrase))
        .or(() -> between(phrase, FROM_TO, ""))
        .or(() -> between(phrase, MONTHS, "thang "))
        .or(() -> between(phrase, TWO_DAYS, ""))
        .or(() -> between(phrase, QUARTERS, "quy "))
        .orElseGet(
            () -> phrase.match(FROM_TO) == null ? null : TimingReader.unspecified(phrase.raw()));
  }

  private static Optional<Timing> between(Phrase phrase, Pattern pattern, String unit) {
    Matcher found = phrase.match(pattern);
    if (found == null) {
      return Optional.empty();
    }
    Optional<LocalDate> last =
        Spans.of(unit + found.group("last"), phrase.planYear()).map(Spans.Span::to);
    return last.flatMap(
        to ->
            Spans.of(unitOf(unit, found.group("first"), found.group("last")), to.getYear())
                .map(Spans.Span::from)
                .filter(from -> !from.isAfter(to))
                .map(from -> phrase.between(from, to)));
  }

  /** "từ tháng 3 đến 6": the unit is said once. */
  private static String unitOf(String unit, String first, String last) {
    return unit + (first.matches("\\d{1,2}") && last.startsWith("thang") ? "thang " : "") + first;
  }

  private static Optional<Timing> half(Phrase phrase) {
    Matcher found = phrase.match(HALF);
    if (found == null) {
      return Optional.empty();
    }
    Integer named = Spans.yearOf(found);
    int year = named == null ? phrase.planYear() : named;
    boolean first = found.group("half").equals("dau");
    return Optional.of(
        first
            ? phrase.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
            : phrase.between(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31)));
  }

  private static Optional<Timing> years(Phrase phrase) {
    Matcher found = phrase.match(YEARS);
    if (found == null || Spans.number(found, "first") > Spans.number(found, "last")) {
      return Optional.empty();
    }
    return Optional.of(
        phrase.between(
            LocalDate.of(Spans.number(found, "first"), 1, 1),
            LocalDate.of(Spans.number(found, "last"), 12, 31)));
  }
}
