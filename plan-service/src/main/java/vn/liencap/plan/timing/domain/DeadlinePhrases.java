package vn.liencap.plan.timing.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Timing;

/** Last days: "trước ngày 15/12/2023", "chậm nhất ngày 20/3", "xong trước tháng 6". */
final class DeadlinePhrases {
  private static final Pattern BEFORE =
      Pattern.compile("\\btruoc (?:ngay )?(?<when>\\d.*|thang .*|quy .*)");
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:\\b(?:cham nhat|muon nhat|den het|het|khong qua)|^(?:tu nay )?den)(?: la| vao| den| trong| het)*"
              + " (?:ngay )?(?<when>\\d.*|thang .*|quy .*|nam \\d{4}.*)");

  private DeadlinePhrases() {}

  static @Nullable Timing read(Phrase phrase) {
    if (phrase.mentions("tu (ngay|thang|quy|\\d)")) {
      return null; // a span
    }
    Matcher before = phrase.match(BEFORE);
    if (before != null) {
      return Spans.of(before.group("when"), phrase.planYear())
          .map(span -> phrase.until(span.from().minusDays(1)))
          .orElse(null);
    }
    return lastDay(phrase).map(phrase::until).orElse(null);
  }

  private static Optional<LocalDate> lastDay(Phrase phrase) {
    Matcher until = phrase.match(UNTIL);
    return until == null
        ? Optional.empty()
        : Spans.of(until.group("when"), phrase.planYear()).map(Spans.Span::to);
  }
}
