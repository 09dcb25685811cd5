package vn.liencap.plan.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Short texts that people type beside a command. */
public final class Typed {
  /** The longest of them, in characters. */
  public static final int LONGEST = 2_000;

  private Typed() {}

  /**
   * A text that has to be there.
   *
   * @param what how the message calls it, for example {@code lý do}
   * @throws ProblemException 422 when it is blank or too long
   */
  public static String required(@Nullable String text, String field, String what) {
    if (text == null || text.isBlank()) {
      throw wrong(field, "Hãy ghi " + what + ".");
    }
    return checked(text, field, what);
  }

  /**
   * A text that may be left out.
   *
   * @throws ProblemException 422 when it is too long
   */
  public static @Nullable String optional(@Nullable String text, String field, String what) {
    return text == null || text.isBlank() ? null : checked(text, field, what);
  }

  private static String checked(String text, String field, String what) {
    if (text.length() > LONGEST) {
      throw wrong(field, "Phần " + what + " dài quá " + LONGEST + " ký tự.");
    }
    return text.strip();
  }

  /** The problem at one field. */
  public static ProblemException wrong(String field, String message) {
    return ProblemException.invalid(message, List.of(new FieldProblem(field, message)));
  }
}
