package vn.liencap.portal.pages.plans;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.services.IssueOrder;

/**
 * What the clerk typed; kept as typed until it is right.
 *
 * @param number the number in the clerk's register
 * @param symbol for example {@code KH-UBND}
 * @param date the date on the document, ISO
 * @param etag the version that was read
 */
record IssueForm(
    @Nullable String number,
    @Nullable String symbol,
    @Nullable String date,
    @Nullable String etag) {

  /** What is wrong before anybody is asked; null when nothing is. */
  @Nullable Problems problems(String noNumber, String noDate) {
    if (!text(number).matches("[1-9]\\d{0,5}")) {
      return Problems.at("number", noNumber);
    }
    try {
      LocalDate.parse(text(date));
      return null;
    } catch (DateTimeParseException typo) {
      return Problems.at("date", noDate);
    }
  }

  /** The order; only of a form without problems. */
  IssueOrder order() {
    String sign = text(symbol);
    return new IssueOrder(
        Integer.valueOf(text(number)),
        sign.isEmpty() ? null : sign,
        LocalDate.parse(text(date)),
        null);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
