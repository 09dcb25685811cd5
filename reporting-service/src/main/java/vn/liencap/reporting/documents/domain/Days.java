package vn.liencap.reporting.documents.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and periods as sentences name them. */
final class Days {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  private Days() {}

  /** A period within a sentence: "quý I năm 2026". */
  static String named(String label) {
    return label.matches("(?:Quý|Năm|Tháng)\\s.*")
        ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
        : label;
  }

  static String of(LocalDate day) {
    return DAY.format(day);
  }
}
