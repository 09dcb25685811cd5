package vn.liencap.portal.pages.letters;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.services.LetterOrder;

/**
 * What the clerk typed; kept as typed until it is right.
 *
 * @param number in the register of letters
 * @param symbol behind it
 * @param date the date on it, ISO
 * @param place where it is issued
 * @param etag the version that was read
 */
record DispatchForm(
    @Nullable String number,
    @Nullable String symbol,
    @Nullable String date,
    @Nullable String place,
    @Nullable String etag) {

  /** What is wrong before anybody is asked; null when nothing is. */
  @Nullable Problems problems(String noNumber, String noDate) {
    if (number == null || number.isBlank()) {
      return Problems.at("number", noNumber);
    }
    return day() == null ? Problems.at("date", noDate) : null;
  }

  private @Nullable LocalDate day() {
    try {
      return LocalDate.parse(date == null ? "" : date);
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  DispatchForm with(@Nullable String newEtag) {
    return new DispatchForm(number, symbol, date, place, newEtag);
  }

  LetterOrder order() {
    return new LetterOrder(number, symbol, day(), place);
  }
}
