package vn.liencap.plan.timing.domain;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Timing;

/**
 * One day, month, quarter or year: "ngày 20/11/2026", "tháng 12/2023", "quý IV/2021", "năm 2022".
 */
final class PeriodPhrases {
  private PeriodPhrases() {}

  static @Nullable Timing day(Phrase phrase) {
    return Spans.day(phrase.text(), phrase.planYear()).map(phrase::on).orElse(null);
  }

  static @Nullable Timing quarter(Phrase phrase) {
    Matcher found = phrase.match(Spans.QUARTER);
    return found == null ? null : phrase.inQuarter(Spans.quarterOf(found), Spans.yearOf(found));
  }

  static @Nullable Timing month(Phrase phrase) {
    Matcher found = phrase.match(Spans.MONTH);
    if (found == null) {
      return null;
    }
    int month = Spans.number(found, "month");
    return month < 1 || month > 12 ? null : phrase.inMonth(month, Spans.yearOf(found));
  }

  static @Nullable Timing year(Phrase phrase) {
    Matcher found = phrase.match(Spans.YEAR_ALONE);
    if (found != null) {
      return phrase.inYear(Spans.yearOf(found));
    }
    return phrase.mentions("(trong|ca|suot) nam") ? phrase.inYear(null) : null;
  }
}
