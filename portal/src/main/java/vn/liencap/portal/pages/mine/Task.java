package vn.liencap.portal.pages.mine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do, one click from being done.
 *
 * @param kind what it is: assignment, answer, consulted, activity, part, left, extension, draft,
 *     sign, issue, report, returned, review, letter
 * @param title what is to be done
 * @param detail where it comes from
 * @param link the page where it is done
 * @param due last day, inclusive; null when none is set
 * @param days days left, negative when overdue; null without a day
 * @param action message key of the deed when there is no day to show
 */
record Task(
    String kind,
    String title,
    String detail,
    String link,
    @Nullable LocalDate due,
    @Nullable Long days,
    @Nullable String action) {
  private static final int SOON = 7;
  private static final int COUNTED_IN_DAYS = 31;

  /** What waits for somebody, without a day. */
  static Task waiting(String kind, String title, String detail, String link, String action) {
    return new Task(kind, title, detail, link, null, null, action);
  }

  /** Its colour: late, soon, ok, or wip when it has no day. */
  public String state() {
    if (days == null) {
      return "wip";
    }
    return days < 0 ? "late" : days <= SOON ? "soon" : "ok";
  }

  /** The group it is shown in. */
  public String group() {
    if (days == null) {
      return "waiting";
    }
    return days < 0 ? "late" : days <= SOON ? "week" : days <= COUNTED_IN_DAYS ? "month" : "after";
  }

  /** True when the day itself says more than the count of days. */
  public boolean farAway() {
    return days != null && days > COUNTED_IN_DAYS;
  }

  /** The message key of the word under the number. */
  public String daysWord() {
    if (days == null || farAway()) {
      return "task.days.due";
    }
    return days < 0 ? "task.days.late" : days == 0 ? "task.days.today" : "task.days.left";
  }
}
