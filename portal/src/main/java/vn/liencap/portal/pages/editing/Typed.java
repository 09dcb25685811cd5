package vn.liencap.portal.pages.editing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.Problems;

/** Reads numbers and dates as typed and notes, by field, what can be neither. */
public final class Typed {
  private final Map<String, String> wrong = new LinkedHashMap<>();
  private final String noNumber;
  private final String noDate;

  /**
   * @param noNumber what to say where a number cannot be read
   * @param noDate what to say where a date cannot be read
   */
  public Typed(String noNumber, String noDate) {
    this.noNumber = noNumber;
    this.noDate = noDate;
  }

  /** {@code 1.500.000} is a million and a half. */
  public @Nullable Long numberOrNull(String field, @Nullable String typed) {
    String digits = Rows.clean(typed).replaceAll("[. \\u00a0]", "");
    if (digits.isEmpty()) {
      return null;
    }
    if (!digits.matches("\\d{1,15}")) {
      wrong.put(field, noNumber);
      return null;
    }
    return Long.valueOf(digits);
  }

  long number(String field, @Nullable String typed, long otherwise) {
    Long number = numberOrNull(field, typed);
    return number == null ? otherwise : number;
  }

  /** A day as browsers send it; null for nothing, and for what is no day. */
  public @Nullable LocalDate date(String field, @Nullable String typed) {
    String text = Rows.clean(typed);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException typo) {
      wrong.put(field, noDate);
      return null;
    }
  }

  /** Notes something else that is wrong with a field. */
  public void wrong(String field, String reason) {
    var _ = wrong.putIfAbsent(field, reason);
  }

  /** What could not be read; null when all could. */
  public @Nullable Problems problems() {
    return wrong.isEmpty()
        ? null
        : new Problems(wrong.values().iterator().next(), wrong, List.of());
  }
}
