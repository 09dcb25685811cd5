package vn.liencap.reporting.aims.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a plan prints for what it aims at: {@code ít nhất 90 %}, {@code đạt 88,5 điểm}.
 */
public final class PrintedNumber {
  private static final String NUMBER = "(\\d{1,6}(?:[.,]\\d{1,4})?)(?![\\d.,/]*\\d)";
  private static final String UP_TO = "(?:\\s*[-–]\\s*\\d{1,6}(?:[.,]\\d{1,4})?)?";
  private static final Pattern WITH_UNIT =
      Pattern.compile("(?iu)(?<![\\d.,/])" + NUMBER + UP_TO + "\\s*(?:%|điểm|phần trăm)");
  private static final Pattern AFTER_WORD =
      Pattern.compile(
          "(?iu)(?:đạt|tối thiểu|ít nhất|không dưới|≥|>=)\\s*(?:từ |trên |được )?"
              + NUMBER
              + "(?!\\s*(?:bậc|hạng))");
  private static final Pattern ALONE =
      Pattern.compile(
          "(?iu)\\s*" + NUMBER + UP_TO + "(?!\\s*(?:bậc|hạng))(?:\\s+\\p{L}[^\\d]{0,30})?\\s*");

  private PrintedNumber() {}

  /**
   * Reads what is aimed at; of a span its lower end. Empty where it is not beyond doubt: a place in
   * an order or a year is no value.
   */
  public static Optional<BigDecimal> in(String text) {
    for (Pattern pattern : new Pattern[] {WITH_UNIT, AFTER_WORD}) {
      Matcher found = pattern.matcher(text);
      if (found.find()) {
        return Optional.of(number(found));
      }
    }
    Matcher alone = ALONE.matcher(text);
    return alone.matches() ? Optional.of(number(alone)) : Optional.empty();
  }

  private static BigDecimal number(Matcher found) {
    return new BigDecimal(found.group(1).replace(',', '.'));
  }
}
