package vn.liencap.plan.timing.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days, months, quarters and years in words, as the days they cover. */
final class Spans {
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final String SEPARATOR = "\\s?[/.-]\\s?";
  private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

  static final Pattern DAY =
      Pattern.compile(
          "(?<!tuan )(?<day>\\d{1,2})(?:"
              + SEPARATOR
              + "| thang )(?<month>\\d{1,2})(?:(?:"
              + SEPARATOR
              + "|,? nam )"
              + YEAR
              + ")?(?!\\d)");
  static final Pattern QUARTER =
      Pattern.compile(
          "\\bquy (?<quarter>iv|i{1,3}|[1-4])\\b(?:\\s?[/-]\\s?|,? nam | )?" + YEAR + "?");
  static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:thang |t\\.?\\s?)?(?<month>(?<=thang |t|t\\.)\\d{1,2}|(?<![\\d/.-])\\d{1,2}(?=\\s?[/-]\\s?(?:19|20)\\d\\d))"
              + "(?:(?:\\s?[/-]\\s?|,? nam )"
              + YEAR
              + ")?(?![\\d/])");
  static final Pattern YEAR_ALONE = Pattern.compile("(?:\\bnam |^)" + YEAR + "\\b");

  private Spans() {}

  /** First and last day. */
  record Span(LocalDate from, LocalDate to) {}

  /** The days that the first day, quarter, month or year named in the text covers. */
  static Optional<Span> of(String text, int planYear) {
    return day(text, planYear)
        .map(day -> new Span(day, day))
        .or(() -> quarter(text, planYear))
        .or(() -> month(text, planYear))
        .or(() -> year(text));
  }

  static Optional<LocalDate> day(String text, int planYear) {
    Matcher found = DAY.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(year(found, planYear), number(found, "month"), number(found, "day")));
    } catch (DateTimeException _) {
      return Optional.empty(); // 31/2 is printed now and then
    }
  }

  private static Optional<Span> quarter(String text, int planYear) {
    Matcher found = QUARTER.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    YearMonth first = YearMonth.of(year(found, planYear), quarterOf(found) * 3 - 2);
    return Optional.of(new Span(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
  }

  private static Optional<Span> month(String text, int planYear) {
    Matcher found = MONTH.matcher(text);
    if (!found.find() || number(found, "month") < 1 || number(found, "month") > 12) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(year(found, planYear), number(found, "month"));
    return Optional.of(new Span(month.atDay(1), month.atEndOfMonth()));
  }

  private static Optional<Span> year(String text) {
    Matcher found = YEAR_ALONE.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    Year year = Year.of(number(found, "year"));
    return Optional.of(new Span(year.atDay(1), year.atMonth(12).atEndOfMonth()));
  }

  static int quarterOf(Matcher found) {
    String quarter = found.group("quarter");
    return ROMAN.getOrDefault(quarter, 0) > 0
        ? ROMAN.getOrDefault(quarter, 0)
        : Integer.parseInt(quarter);
  }

  static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  static @Nullable Integer yearOf(Matcher found) {
    String year = found.group("year");
    return year == null ? null : Integer.valueOf(year);
  }

  private static int year(Matcher found, int planYear) {
    Integer year = yearOf(found);
    return year == null ? planYear : year;
  }
}
