package vn.liencap.plan.documents.domain.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.text.Words;

/**
 * Place and date of a document: "Đắk Lắk, ngày 05 tháng 3 năm 2024", the figures possibly blank.
 *
 * @param place the place; null when it is not printed
 * @param date the day; null when it is blank
 * @param raw the date as printed
 * @param year the year, which is rarely blank
 */
record PlaceAndDate(
    @Nullable String place, @Nullable LocalDate date, String raw, @Nullable Integer year) {
  private static final String BLANK = "[\\s.…_/]*";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)^(?:(?<place>\\p{L}[\\p{L} .'-]{1,40}?)\\s*,\\s*)?(?<raw>ngày"
              + BLANK
              + "(?<day>\\d{1,2})?"
              + BLANK
              + "tháng"
              + BLANK
              + "(?<month>\\d{1,2})?"
              + BLANK
              + "năm"
              + BLANK
              + "(?<year>\\d{4})?"
              + BLANK
              + ")$");
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?iu)^(?<place>\\p{L}[\\p{L} .'-]{0,40}?)\\s*,\\s*(?<raw>(?:ngày )?(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4}))\\.?$");

  static Optional<PlaceAndDate> of(String text) {
    for (Pattern form : new Pattern[] {WORDS, FIGURES}) {
      Matcher line = form.matcher(Words.withoutEnd(text));
      if (line.matches()) {
        return Optional.of(
            new PlaceAndDate(
                line.group("place"), dateOf(line), line.group("raw").strip(), yearOf(line)));
      }
    }
    return Optional.empty();
  }

  /** A date that stands without a place. */
  static Optional<PlaceAndDate> ofDate(String text) {
    return of(text)
        .or(
            () ->
                of("X, " + text)
                    .map(read -> new PlaceAndDate(null, read.date(), read.raw(), read.year())));
  }

  private static @Nullable Integer yearOf(Matcher line) {
    String year = line.group("year");
    return year == null ? null : Integer.valueOf(year);
  }

  private static @Nullable LocalDate dateOf(Matcher line) {
    if (line.group("day") == null || line.group("month") == null || line.group("year") == null) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(line.group("year")),
          Integer.parseInt(line.group("month")),
          Integer.parseInt(line.group("day")));
    } catch (DateTimeException _) {
      return null;
    }
  }
}
