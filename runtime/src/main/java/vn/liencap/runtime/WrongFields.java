package vn.liencap.runtime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Which field could not be read, and what belongs there. */
final class WrongFields {
  private static final int MOST_CHOICES = 12;

  private WrongFields() {}

  /** The field at which reading a body failed; none when it is no JSON at all. */
  static List<FieldProblem> of(@Nullable Throwable cause) {
    return cause instanceof JacksonException failure && !failure.getPath().isEmpty()
        ? List.of(new FieldProblem(pathOf(failure), expectedAt(failure)))
        : List.of();
  }

  /** True when a text holds what nobody can read, though JSON allows it. */
  static boolean isNotPlain(@Nullable Throwable cause) {
    return cause instanceof InvalidFormatException failure
        && failure.getTargetType() == String.class
        && failure.getValue() instanceof String text
        && !PlainText.isPlain(text);
  }

  private static String pathOf(JacksonException failure) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : failure.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }

  private static String expectedAt(JacksonException failure) {
    if (isNotPlain(failure)) {
      return PlainText.REASON;
    }
    return failure instanceof MismatchedInputException mismatch
        ? expected(mismatch.getTargetType())
        : "Giá trị không đúng.";
  }

  /** What a field of that type may hold, in Vietnamese. */
  static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "Giá trị không đúng kiểu.";
    }
    if (type == LocalDate.class) {
      return "Ngày chưa đúng; hãy viết theo dạng 2026-03-29, từ năm 1900 đến năm 2200.";
    }
    if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
      return "Hãy ghi một số nguyên trong giới hạn cho phép.";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "Hãy ghi true hoặc false.";
    }
    Object[] choices = type.getEnumConstants();
    return choices == null || choices.length > MOST_CHOICES
        ? "Giá trị không đúng kiểu."
        : Arrays.stream(choices)
            .map(Object::toString)
            .collect(Collectors.joining(", ", "Hãy chọn một trong các giá trị: ", "."));
  }
}
