package vn.liencap.notification.lateness.domain;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DeadlineKind;

/**
 * What a superior urges; whatever is not said is not narrowed.
 *
 * @param kinds of deadlines; empty for all that are urged
 * @param plan whose work only
 * @param period whose reports only, for example {@code CCHC581-2026-Q1}
 * @param programme what counts for it only
 */
public record About(
    Set<DeadlineKind> kinds,
    @Nullable PlanId plan,
    @Nullable String period,
    @Nullable ProgrammeId programme) {
  /** Everything that superiors urge. */
  public static final About ANYTHING = new About(Set.of(), null, null, null);

  /** Whatever has a day. */
  public static final About EVERY_KIND =
      new About(EnumSet.allOf(DeadlineKind.class), null, null, null);

  public About {
    kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
  }

  /** True for a deadline that is meant. */
  public boolean covers(Deadline deadline) {
    return (kinds.isEmpty() ? isUrged(deadline.kind()) : kinds.contains(deadline.kind()))
        && (plan == null || plan.equals(deadline.plan()))
        && (period == null || deadline.subject().startsWith(period + Id.SEPARATOR))
        && (programme == null || deadline.programmes().contains(programme));
  }

  /**
   * Entries of work that goes on are asked for once a period and trouble nobody above; a lock says
   * nothing that its report does not; what a unit decides for others stands elsewhere.
   */
  private static boolean isUrged(DeadlineKind kind) {
    return switch (kind) {
      case ISSUE_PLAN, EXECUTE_PLAN, ANSWER_CHANGE, ACTIVITY, REPORT, MEND_REPORT -> true;
      case RHYTHM, REPORT_LOCK, JUDGE_REPORT, DECIDE_EXTENSION -> false;
    };
  }
}
