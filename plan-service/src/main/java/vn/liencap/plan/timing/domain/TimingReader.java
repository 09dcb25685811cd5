package vn.liencap.plan.timing.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;

/**
 * Reads the timing phrases of Vietnamese plans. What it does not understand stays as printed, of
 * kind {@code UNSPECIFIED}; it never guesses and never fails.
 *
 * <p>"trước ngày D" excludes D, "chậm nhất ngày D" includes it.
 */
public final class TimingReader {
  private static final List<Function<Phrase, @Nullable Timing>> READINGS =
      List.of(
          RhythmPhrases::read,
          DeadlinePhrases::read,
          SpanPhrases::read,
          PeriodPhrases::day,
          PeriodPhrases::quarter,
          PeriodPhrases::month,
          PeriodPhrases::year);

  private TimingReader() {}

  /**
   * Reads a phrase.
   *
   * @param raw as printed; null or blank when the plan says nothing
   * @param planYear the year meant where the phrase names none
   */
  public static Timing read(@Nullable String raw, int planYear) {
    if (raw == null || raw.isBlank()) {
      return unspecified(null);
    }
    Phrase phrase = Phrase.of(raw, planYear);
    return READINGS.stream()
        .flatMap(reading -> Stream.ofNullable(reading.apply(phrase)))
        .findFirst()
        .orElseGet(() -> unspecified(raw));
  }

  /** The timing of something whose plan says nothing about it. */
  public static Timing unspecified(@Nullable String raw) {
    return new Timing(TimingKind.UNSPECIFIED, raw, null, null, null, null, null, null);
  }
}
