package vn.liencap.portal.pages;

import org.jspecify.annotations.Nullable;

/**
 * Whole numbers as people type them: {@code 1.200} and {@code 1 200} are a thousand two hundred.
 */
public final class TypedNumber {
  private static final String NUMBER = "\\d{1,15}";

  private TypedNumber() {}

  /** True for a number, and for nothing. */
  public static boolean isNumber(@Nullable String typed) {
    String digits = digits(typed);
    return digits.isEmpty() || digits.matches(NUMBER);
  }

  /** The number; 0 for nothing. Only of what {@link #isNumber}. */
  public static long of(@Nullable String typed) {
    String digits = digits(typed);
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  private static String digits(@Nullable String typed) {
    String stripped = typed == null ? "" : typed.strip();
    return stripped.replaceAll("(?<=\\d)[. \\u00a0](?=\\d{3}(\\D|$))", "");
  }
}
