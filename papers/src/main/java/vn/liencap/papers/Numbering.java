package vn.liencap.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Number and date of a document; both stay blank in a draft, for the clerk.
 *
 * @param number number and symbol, for example {@code 12/KH-UBND}; null in a draft
 * @param symbol for example {@code KH-UBND}
 * @param date the date on the document; null in a draft
 * @param year printed where there is no date yet
 */
public record Numbering(
    @Nullable String number, String symbol, @Nullable LocalDate date, int year) {
  private static final String BLANK = "\u00a0".repeat(6);
  private static final int TWO_DIGITS = 10;
  private static final int LAST_MONTH_WITH_ZERO = 2;

  /** "12/KH-UBND"; a number below 10 has a leading zero (Decree 30/2020, Annex I, II.3). */
  public String printed() {
    if (number == null) {
      return BLANK + "/" + symbol;
    }
    return number.matches("\\d/.*") ? "0" + number : number;
  }

  /**
   * "ngày 05 tháng 3 năm 2026": a day below 10 and the months 1 and 2 have a leading zero (Decree
   * 30/2020, Annex I, II.4).
   */
  public String day() {
    if (date == null) {
      return "ngày" + BLANK + "tháng" + BLANK + "năm " + year;
    }
    return "ngày %s tháng %s năm %d"
        .formatted(
            zero(date.getDayOfMonth(), TWO_DIGITS),
            zero(date.getMonthValue(), LAST_MONTH_WITH_ZERO + 1),
            date.getYear());
  }

  private static String zero(int figure, int below) {
    return figure < below ? "0" + figure : String.valueOf(figure);
  }
}
