package vn.liencap.notification.ladders.domain;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.Level;
import vn.liencap.notification.deadlines.domain.DeadlineKind;

/**
 * Names a ladder: {@code REPORT~COMMUNE}, or {@code REPORT~ALL} of all levels without one of their
 * own.
 *
 * @param kind of deadline
 * @param level of the unit that owes it; null for all
 */
public record LadderId(DeadlineKind kind, @Nullable Level level) {
  private static final String ALL = "ALL";

  /** Reads what {@link #value} wrote; empty when it did not write that. */
  public static Optional<LadderId> parse(String text) {
    int end = text.indexOf(Id.SEPARATOR);
    try {
      DeadlineKind kind = DeadlineKind.valueOf(text.substring(0, Math.max(end, 0)));
      String level = text.substring(end + 1);
      return Optional.of(new LadderId(kind, level.equals(ALL) ? null : new Level(level)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The ladder of the same kind for all levels. */
  LadderId ofAllLevels() {
    return new LadderId(kind, null);
  }

  /** {@code kind~level}. */
  public String value() {
    return kind.name().toUpperCase(Locale.ROOT)
        + Id.SEPARATOR
        + (level == null ? ALL : Objects.requireNonNull(level).code());
  }
}
