package vn.liencap.plan.documents.domain.body;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundDuties;

/** Finds who watches over the plan: follows, inspects, urges, consolidates, settles. */
public final class Monitoring {
  private static final double LIKELY = 0.7;
  private static final Pattern WATCHES =
      Pattern.compile(
          "(?iu).*(?:theo dõi|đôn đốc|kiểm tra|giám sát|tổng hợp,? (?:đánh giá|báo cáo)|thẩm định|quyết toán).*");

  private Monitoring() {}

  /** What the tasks of a unit say of it, with the name of the unit. */
  public static Stream<Found> in(FoundDuties duties) {
    return duties.tasks().stream()
        .flatMap(
            task ->
                Sentences.of(TimedTask.of(task.text()).text())
                    .filter(sentence -> WATCHES.matcher(sentence).matches())
                    .map(sentence -> Found.of(duties.unit() + ": " + sentence, task.at(), LIKELY)));
  }
}
