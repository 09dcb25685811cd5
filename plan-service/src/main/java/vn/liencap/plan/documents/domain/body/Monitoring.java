package vn.liencap.plan.documents.domain.body;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundDuties;

/** Finds who watches over the plan: follows, inspects, urges, consolidates, settles. */
final class Monitoring {
  private static final double LIKELY = 0.7;
  private static final Pattern WATCHES =
      Pattern.compile(
          "(?iu).*(?:theo dõi|đôn đốc|kiểm tra|giám sát|tổng hợp,? (?:đánh giá|báo cáo)|thẩm định|quyết toán).*");

  private Monitoring() {}

  static Stream<Found> in(FoundDuties duties) {
    return duties.tasks().stream()
        .flatMap(
            task ->
                Sentences.of(task.text())
                    .filter(sentence -> WATCHES.matcher(sentence).matches())
                    .map(sentence -> Found.of(duties.unit() + ": " + sentence, task.at(), LIKELY)));
  }
}
