package vn.liencap.notification.people.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.runtime.FieldProblem;

/** Times of day as a request writes them. */
final class Hours {
  private Hours() {}

  /** Reads {@code 07:30}; null for none, and with a problem for what is no time. */
  static @Nullable LocalTime read(
      String field, @Nullable String text, List<FieldProblem> problems) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalTime.parse(text.strip());
    } catch (DateTimeException _) {
      problems.add(new FieldProblem(field, "Hãy ghi giờ theo dạng 07:30."));
      return null;
    }
  }
}
