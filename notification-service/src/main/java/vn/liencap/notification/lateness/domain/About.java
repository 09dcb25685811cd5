package vn.liencap.notification.lateness.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.PlanId;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DeadlineKind;

/**
 * What a superior urges; whatever is not said is not narrowed.
 *
 * @param kinds of deadlines; empty for all
 * @param plan whose work only
 * @param period whose reports only, for example {@code CCHC581-2026-Q1}
 */
public record About(Set<DeadlineKind> kinds, @Nullable PlanId plan, @Nullable String period) {
  /** Everything that is late. */
  public static final About ANYTHING = new About(Set.of(), null, null);

  public About {
    kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
  }

  /** True for a deadline that is meant. */
  public boolean covers(Deadline deadline) {
    return (kinds.isEmpty() || kinds.contains(deadline.kind()))
        && (plan == null || plan.equals(deadline.plan()))
        && (period == null || deadline.subject().startsWith(period + Id.SEPARATOR));
  }
}
