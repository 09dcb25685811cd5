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
 * @param answerBy of an amendment: last day for units below to answer, ISO
 * @param etag the version that was read
 */
record IssueForm(
    @Nullable String number,
    @Nullable String symbol,
    @Nullable String date,
    @Nullable String answerBy,
    @Nullable String etag) {

  /** What is wrong before anybody is asked; null when nothing is. */
  @Nullable Problems problems(String noNumber, String noDate) {
    if (!text(number).matches("[1-9]\\d{0,5}")) {
      return Problems.at("number", noNumber);
    }
    try {
      LocalDate.parse(text(date));
      return badAnswerBy() ? Problems.at("answerBy", noDate) : null;
    } catch (DateTimeParseException typo) {
      return Problems.at("date", noDate);
    }
  }

  private boolean badAnswerBy() {
    try {
      return !text(answerBy).isEmpty() && LocalDate.parse(text(answerBy)).getYear() < 1900;
    } catch (DateTimeParseException _) {
      return true;
    }
  }

  /** The order; only of a form without problems. */
  IssueOrder order() {
    String sign = text(symbol);
    return new IssueOrder(
        Integer.valueOf(text(number)),
        sign.isEmpty() ? null : sign,
        LocalDate.parse(text(date)),
        text(answerBy).isEmpty() ? null : LocalDate.parse(text(answerBy)),
        null);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
