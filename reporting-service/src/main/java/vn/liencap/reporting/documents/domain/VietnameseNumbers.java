package vn.liencap.reporting.documents.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Figures as they are printed: 1.234,5. */
public final class VietnameseNumbers {
  private static final Locale VIETNAM = Locale.of("vi", "VN");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private VietnameseNumbers() {}

  /** "1.234". */
  public static String printed(long figure) {
    return NumberFormat.getIntegerInstance(VIETNAM).format(figure);
  }

  /** "300/400 (75%)"; without a denominator there is no percentage. */
  public static String ratio(long value, long of) {
    String parts = printed(value) + "/" + printed(of);
    return of == 0 ? parts : parts + " (" + percent(value, of) + "%)";
  }

  /** "66,7": at most one digit behind the comma. */
  public static String percent(long value, long of) {
    return printed(share(value, of));
  }

  /** "1.234,5": at most one digit behind the comma. */
  public static String printed(BigDecimal figure) {
    NumberFormat format = NumberFormat.getNumberInstance(VIETNAM);
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(figure);
  }

  /** A share in percent, rounded to one digit; zero of nothing. */
  public static BigDecimal share(long value, long of) {
    return of == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(value)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
  }
}
