package vn.liencap.plan.units.importing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the rows of a file hold.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive; null when the file does not say that its units have ended
 */
public record Lifetime(LocalDate from, @Nullable LocalDate to) {
  public Lifetime {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("A lifetime ends after it begins");
    }
  }
}
