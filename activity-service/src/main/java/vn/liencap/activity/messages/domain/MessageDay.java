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

  /** "Kế hoạch số 18/KH-UBND ngày ...": the day of a document; "trước ngày ...": of a deadline. */
  private static final Pattern NOT_OF_THE_WORK =
      Pattern.compile(
          "(?:\\d[a-z0-9]*/[a-z0-9-]*[a-z][a-z0-9-]*,?\\s+(?:ngay\\s+)?"
              + "|\\b(?:truoc|cham nhat|han(?: cuoi)?|den het)(?: la)?(?: ngay)?\\s+)$");

  /** "từ ngày 20/11 đến ngày 25/11": it is done on the second. */
  private static final Pattern BEGINNING = Pattern.compile("\\btu(?: ngay)?\\s+$");

  private static final Pattern UNTIL = Pattern.compile("^\\s*(?:-|den|toi)\\b");

  /** "Đoàn Kết, ngày 30 tháng 11 năm 2026" at the head of a letter: when it was written. */
  private static final Pattern PLACE = Pattern.compile("[^\\s.;:],\\s*ngay\\s+$");

  private static final Pattern END_OF_LINE = Pattern.compile("^[ \\t]*(?:\\n|\\r|$)");
  private static final int LOOKED_BACK = 80;

  private static final Pattern YESTERDAY = Pattern.compile("\\b(?:hom|sang|trua|chieu|toi) qua\\b");
  private static final Pattern DAY_BEFORE = Pattern.compile("\\bhom kia\\b");
  private static final Pattern TODAY = Pattern.compile("\\b(?:hom|sang|trua|chieu|toi) nay\\b");

  /** With its diacritics: "thu 3.000 đồng" is no Tuesday; nor is "lần thứ hai" a Monday. */
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<!\\p{L})(?<!lần )(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?![\\p{L}\\d])");

  private static final List<String> WEEKDAYS = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");

  /**
   * Reads the day: a date, "hôm qua" and its like, or a weekday, the last one that has come; last
   * the day on which a letter was written. Days of other documents, and deadlines, say nothing.
   *
   * @param bare the message small, without diacritics, its punctuation kept
   * @param typed the message as it was typed
   * @param today in Asia/Ho_Chi_Minh
   */
  public static MessageDay in(String bare, String typed, LocalDate today) {
    return date(bare, today, false)
        .or(() -> spoken(bare, today))
        .or(() -> weekday(typed, today))
        .or(() -> date(bare, today, true))
        .map(day -> new MessageDay(day, true))
        .orElseGet(() -> new MessageDay(today, false));
  }

  private static Optional<LocalDate> date(String message, LocalDate today, boolean written) {
    Matcher found = DATE.matcher(message);
    while (found.find()) {
      String before = message.substring(Math.max(0, found.start() - LOOKED_BACK), found.start());
      String behind = message.substring(found.end());
      boolean isPlace = PLACE.matcher(before).find() && END_OF_LINE.matcher(behind).find();
      if (isPlace != written || isPassedOver(before, behind)) {
        continue;
      }
      Optional<LocalDate> day = day(found.group(1), found.group(2), found.group(3), today);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static boolean isPassedOver(String before, String behind) {
    return NOT_OF_THE_WORK.matcher(before).find()
        || (BEGINNING.matcher(before).find() && UNTIL.matcher(behind).find());
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
