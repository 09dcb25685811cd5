package vn.liencap.reporting.indices.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value of an index: not below zero, with at most four decimals.
 *
 * @param value without zeros at its end
 */
public record Score(BigDecimal value) implements Comparable<Score> {
  private static final int DECIMALS = 4;
  private static final int DIGITS = 10;
  private static final int LONGEST = 30;
  private static final Pattern TYPED = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,10})?");

  public Score {
    value = plain(value);
    if (value.signum() < 0 || value.scale() > DECIMALS || value.precision() > DIGITS) {
      throw new IllegalArgumentException("Not a value of an index");
    }
  }

  private static BigDecimal plain(BigDecimal value) {
    if (value.precision() > LONGEST || Math.abs((long) value.scale()) > LONGEST) {
      throw new IllegalArgumentException("Not a value of an index");
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The value; empty when no index can have it. */
  public static Optional<Score> of(BigDecimal value) {
    try {
      return Optional.of(new Score(value));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** Reads {@code 88,52} or {@code 88.52}; empty when it is no value. */
  public static Optional<Score> read(String typed) {
    String number = typed.strip();
    return TYPED.matcher(number).matches()
        ? of(new BigDecimal(number.replace(',', '.')))
        : Optional.empty();
  }

  /** {@code 88,52}. */
  public String printed() {
    return value.toPlainString().replace('.', ',');
  }

  @Override
  public int compareTo(Score other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
