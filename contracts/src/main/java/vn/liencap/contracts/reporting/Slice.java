package vn.liencap.contracts.reporting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The smallest span of days that figures are kept by: half a calendar month, {@code 2026-03a} from
 * the 1st to the 14th and {@code 2026-03b} from the 15th to the end. Reporting periods overlap and
 * are cut off on the 14th (Decree 09/2019, Art. 12; 581/BNV-CCHC) or with the calendar month, so
 * each of them is a union of slices: a figure kept by its slice counts in every period alike.
 *
 * @param key year, month and {@code a} or {@code b}; in the order of time when sorted as text
 */
public record Slice(@JsonValue String key) implements Comparable<Slice> {
  private static final int SECOND_HALF = 15;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Slice {
    if (!key.matches("[12]\\d{3}-(0[1-9]|1[0-2])[ab]")) {
      throw new IllegalArgumentException("Not a slice: " + key);
    }
  }

  /** The slice that a day lies in. */
  public static Slice of(LocalDate day) {
    return new Slice(YearMonth.from(day) + (day.getDayOfMonth() < SECOND_HALF ? "a" : "b"));
  }

  /**
   * Reads a key.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Slice parse(String key) {
    return new Slice(key);
  }

  /**
   * The slices that make up the days from {@code from} to {@code to}, both inclusive, in order.
   *
   * @throws IllegalArgumentException when the days do not begin and end with a slice
   */
  public static List<Slice> covering(LocalDate from, LocalDate to) {
    if (to.isBefore(from) || !starts(from) || !ends(to)) {
      throw new IllegalArgumentException("No whole slices from " + from + " to " + to);
    }
    Slice last = of(to);
    return Stream.iterate(of(from), s -> s.compareTo(last) <= 0, Slice::next).toList();
  }

  /** True where a slice begins: the 1st and the 15th. */
  public static boolean starts(LocalDate day) {
    return day.getDayOfMonth() == 1 || day.getDayOfMonth() == SECOND_HALF;
  }

  /** True where a slice ends: the 14th and the last day of the month. */
  public static boolean ends(LocalDate day) {
    return starts(day.plusDays(1));
  }

  private YearMonth month() {
    return YearMonth.parse(key.substring(0, key.length() - 1));
  }

  private boolean isSecondHalf() {
    return key.endsWith("b");
  }

  /** The first day, inclusive, Asia/Ho_Chi_Minh. */
  public LocalDate from() {
    return month().atDay(isSecondHalf() ? SECOND_HALF : 1);
  }

  /** The last day, inclusive. */
  public LocalDate to() {
    return isSecondHalf() ? month().atEndOfMonth() : month().atDay(SECOND_HALF - 1);
  }

  /** The slice after this one. */
  public Slice next() {
    return of(to().plusDays(1));
  }

  @Override
  public int compareTo(Slice other) {
    return key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return key;
  }
}
