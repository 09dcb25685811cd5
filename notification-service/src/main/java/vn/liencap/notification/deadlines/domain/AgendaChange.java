package vn.liencap.notification.deadlines.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;

/**
 * An agenda before and after news.
 *
 * @param before as it is stored
 * @param after as it will be stored
 */
public record AgendaChange(Agenda before, Agenda after) {

  /** True when there is anything to store. */
  public boolean isReal() {
    return !before.equals(after);
  }

  /** Deadlines that the unit did not have before. */
  public List<Deadline> added() {
    return after.deadlines().values().stream()
        .filter(deadline -> !before.deadlines().containsKey(deadline.subject()))
        .toList();
  }

  /** What plans ask of the unit and have changed since, by an amendment or by their end. */
  public List<Deadline> changedByPlan() {
    return after.deadlines().values().stream()
        .filter(deadline -> deadline.kind() != DeadlineKind.ANSWER_CHANGE)
        .filter(
            deadline -> {
              Deadline known = before.deadlines().get(deadline.subject());
              return known != null && deadline.isOfOtherEditionThan(known);
            })
        .toList();
  }

  /** Open deadlines that are new or fall due on another day than before. */
  public List<Deadline> rescheduled() {
    return after.deadlines().values().stream().filter(d -> !d.isClosed() && isNewlyDue(d)).toList();
  }

  private boolean isNewlyDue(Deadline deadline) {
    Deadline known = before.deadlines().get(deadline.subject());
    return known == null || !known.isScheduledLike(deadline);
  }

  /** Deadlines for which a person was named who did not own them before. */
  public List<Deadline> entrusted() {
    return after.deadlines().values().stream()
        .filter(deadline -> deadline.owner() != null)
        .filter(deadline -> !Objects.equals(deadline.owner(), ownerBefore(deadline)))
        .toList();
  }

  private @Nullable PersonId ownerBefore(Deadline deadline) {
    Deadline known = before.deadlines().get(deadline.subject());
    return known == null ? null : known.owner();
  }
}
