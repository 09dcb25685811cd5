package vn.liencap.contracts.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is to be done, as printed and as understood.
 *
 * @param kind which of the other fields count
 * @param raw as printed
 * @param year of YEAR, QUARTER or MONTH; the year of the plan when null
 * @param quarter 1 to 4
 * @param month 1 to 12
 * @param from first day of DATE or RANGE
 * @param to last day, inclusive, of DATE or RANGE ("trước ngày D" is stored as the day before D)
 * @param every of RECURRING; null when not said
 */
public record Timing(
    TimingKind kind,
    @Nullable String raw,
    @Nullable Integer year,
    @Nullable Integer quarter,
    @Nullable Integer month,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Rhythm every) {

  /**
   * How often such work comes round, by the quarter when nobody said; null for what is done once.
   */
  public @Nullable Rhythm rhythm() {
    return switch (kind) {
      case CONTINUOUS -> Rhythm.QUARTER;
      case RECURRING -> every == null ? Rhythm.QUARTER : every;
      case DATE, MONTH, QUARTER, YEAR, RANGE, UNSPECIFIED -> null;
    };
  }
}
