package vn.liencap.plan.timing.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;

/**
 * A timing phrase, made comparable: small letters without diacritics, single spaces.
 *
 * @param raw as printed
 * @param text made comparable
 * @param planYear the year meant where the phrase names none
 */
record Phrase(String raw, String text, int planYear) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  static Phrase of(String raw, int planYear) {
    String bare = MARKS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFD)).replaceAll("");
    String text =
        bare.toLowerCase(Locale.ROOT)
            .replace('đ', 'd')
            .replaceAll("[–—−]", "-")
            .replaceAll("[\\s\\u00a0]+", " ")
            // quí is an old spelling of quý, Q4 a short one
            .replaceAll("\\bqui\\b", "quy")
            .replaceAll("\\bq\\.? ?(?=[1-4]\\b|iv\\b|i{1,3}\\b)", "quy ")
            .replaceAll("[.;,]+$", "")
            .strip();
    return new Phrase(raw, text, planYear);
  }

  boolean mentions(String regex) {
    return Pattern.compile("\\b(" + regex + ")\\b").matcher(text).find();
  }

  @Nullable Matcher match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher : null;
  }

  Timing on(LocalDate day) {
    return new Timing(TimingKind.DATE, raw, null, null, null, day, day, null);
  }

  Timing until(LocalDate lastDay) {
    return new Timing(TimingKind.DATE, raw, null, null, null, null, lastDay, null);
  }

  Timing between(LocalDate from, LocalDate to) {
    return new Timing(TimingKind.RANGE, raw, null, null, null, from, to, null);
  }

  Timing inMonth(int month, @Nullable Integer year) {
    return new Timing(TimingKind.MONTH, raw, year, null, month, null, null, null);
  }

  Timing inQuarter(int quarter, @Nullable Integer year) {
    return new Timing(TimingKind.QUARTER, raw, year, quarter, null, null, null, null);
  }

  Timing inYear(@Nullable Integer year) {
    return new Timing(TimingKind.YEAR, raw, year, null, null, null, null, null);
  }

  Timing recurring(@Nullable Rhythm every) {
    return new Timing(TimingKind.RECURRING, raw, null, null, null, null, null, every);
  }

  Timing continuous() {
    return new Timing(TimingKind.CONTINUOUS, raw, null, null, null, null, null, null);
  }
}
