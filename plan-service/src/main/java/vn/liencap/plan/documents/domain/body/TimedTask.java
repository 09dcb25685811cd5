package vn.liencap.plan.documents.domain.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A task with its time behind it: "Tổ chức hội nghị (thời gian: quý II)".
 *
 * @param text what is to be done
 * @param when the time as printed; null when none stands behind it
 */
public record TimedTask(String text, @Nullable String when) {
  private static final Pattern TIMED =
      Pattern.compile("(?iu)^(?<text>.+?)\\s*\\(thời (?:gian|hạn)\\s*: (?<when>[^()]+)\\)$");

  /** Takes the time off a task. */
  public static TimedTask of(String printed) {
    Matcher timed = TIMED.matcher(printed);
    return timed.matches()
        ? new TimedTask(timed.group("text"), timed.group("when"))
        : new TimedTask(printed, null);
  }
}
