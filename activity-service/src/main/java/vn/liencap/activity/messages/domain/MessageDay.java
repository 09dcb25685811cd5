package vn.liencap.activity.messages.domain;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day that a message speaks of.
 *
 * @param day today or before
 * @param said false when the message names none and today is meant
 */
public record MessageDay(LocalDate day, boolean said) {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d/.-])(\\d{1,2})(?:[/-]| thang )(\\d{1,2})(?:(?:[/-]| nam )(\\d{4}))?(?![\\d/])");
  private static final Pattern YESTERDAY = Pattern.compile("\\b(?:hom|sang|trua|chieu|toi) qua\\b");
  private static final Pattern DAY_BEFORE = Pattern.compile("\\bhom kia\\b");
  private static final Pattern TODAY = Pattern.compile("\\b(?:hom|sang|trua|chieu|toi) nay\\b");

  /** With its diacritics: "thu 3.000 đồng" is no Tuesday; nor is "lần thứ hai" a Monday. */
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<!\\p{L})(?<!lần )(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?![\\p{L}\\d])");

  private static final List<String> WEEKDAYS = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");

  /**
   * Reads the day: a date, "hôm qua" and its like, or a weekday, the last one that has come.
   *
   * @param bare the message small, without diacritics, its punctuation kept
   * @param typed the message as it was typed
   * @param today in Asia/Ho_Chi_Minh
   */
  public static MessageDay in(String bare, String typed, LocalDate today) {
    return date(bare, today)
        .or(() -> spoken(bare, today))
        .or(() -> weekday(typed, today))
        .map(day -> new MessageDay(day, true))
        .orElseGet(() -> new MessageDay(today, false));
  }

  private static Optional<LocalDate> date(String message, LocalDate today) {
    Matcher found = DATE.matcher(message);
    while (found.find()) {
      Optional<LocalDate> day = day(found.group(1), found.group(2), found.group(3), today);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** Without a year it is the last such day; a day to come is no day of work done. */
  private static Optional<LocalDate> day(
      String day, String month, @Nullable String year, LocalDate today) {
    try {
      int ofYear = year == null ? today.getYear() : Integer.parseInt(year);
      LocalDate date = LocalDate.of(ofYear, Integer.parseInt(month), Integer.parseInt(day));
      if (date.isAfter(today) && year == null) {
        date = date.minusYears(1);
      }
      return date.isAfter(today) ? Optional.empty() : Optional.of(date);
    } catch (DateTimeException _) {
      return Optional.empty(); // 30/2 and the like
    }
  }

  private static Optional<LocalDate> spoken(String message, LocalDate today) {
    if (DAY_BEFORE.matcher(message).find()) {
      return Optional.of(today.minusDays(2));
    }
    if (YESTERDAY.matcher(message).find()) {
      return Optional.of(today.minusDays(1));
    }
    return TODAY.matcher(message).find() ? Optional.of(today) : Optional.empty();
  }

  private static Optional<LocalDate> weekday(String typed, LocalDate today) {
    String small = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Matcher found = WEEKDAY.matcher(small);
    if (!found.find()) {
      return Optional.empty();
    }
    return Optional.of(today.with(TemporalAdjusters.previousOrSame(dayOfWeek(found.group(1)))));
  }

  /** "Thứ hai" is Monday; null is "chủ nhật". */
  private static DayOfWeek dayOfWeek(@Nullable String word) {
    if (word == null) {
      return DayOfWeek.SUNDAY;
    }
    int spelled = WEEKDAYS.indexOf(word);
    return DayOfWeek.of(spelled >= 0 ? spelled + 1 : Integer.parseInt(word) - 1);
  }
}
