package vn.liencap.activity.domain;

import java.time.LocalDate;
import java.util.Optional;
import vn.liencap.contracts.activity.ActivityState;

/**
 * How an activity follows its plan when that is amended or ends (domain.md, section 3): what was
 * done stays, and what has been completed is not touched any more.
 */
public final class PlanFollowing {
  /** Why an activity is cancelled that its plan asks for no more. */
  public static final String NO_LONGER_ASKED =
      "Kế hoạch được sửa đổi hoặc chấm dứt nên không còn giao việc này.";

  private PlanFollowing() {}

  /**
   * The activity as its plan has it now; empty when it is so already, or follows a newer one.
   *
   * @param known as it stands
   * @param planned as it would be scheduled anew
   */
  public static Optional<Activity> asPlanned(Activity known, Activity planned) {
    ActivityState state = known.state();
    if (isSettled(state) || planned.terms().isOlderThan(known.terms())) {
      return Optional.empty();
    }
    Activity next =
        new Activity(
            Revision.of(state)
                .replanned(planned.state(), due(state, planned.state()), known.handed())
                .next(),
            planned.evidence(),
            planned.coordinating(),
            known.percentOn(),
            known.recent(),
            known.answered(),
            planned.terms(),
            known.handed());
    return isLike(known, next) ? Optional.empty() : Optional.of(next);
  }

  /** Completed, or called off by a person: only what the plan withdrew comes back with the plan. */
  private static boolean isSettled(ActivityState state) {
    return switch (state.status()) {
      case NOT_STARTED, IN_PROGRESS -> false;
      case COMPLETED, PASSED_ON -> true;
      case CANCELLED -> !NO_LONGER_ASKED.equals(state.cancelReason());
    };
  }

  /** A granted extension survives where it is later. */
  private static LocalDate due(ActivityState known, ActivityState planned) {
    boolean extended = known.due().isAfter(known.originalDue());
    return extended && known.due().isAfter(planned.due()) ? known.due() : planned.due();
  }

  private static boolean isLike(Activity known, Activity next) {
    return Revision.of(known.state()).next().equals(next.state())
        && known.coordinating().equals(next.coordinating())
        && known.evidence() == next.evidence();
  }

  /**
   * The activity after its plan stopped asking for it: its figures stay, and what was not begun is
   * as if it had never been asked; empty when there is nothing to stop.
   *
   * @param terms the states of plan and assignment that ask no more
   */
  public static Optional<Activity> withdrawn(Activity known, Terms terms) {
    if (!Activity.isOpen(known.state()) || terms.isOlderThan(known.terms())) {
      return Optional.empty();
    }
    return Optional.of(
        new Activity(
            Revision.of(known.state()).cancelled(NO_LONGER_ASKED).next(),
            known.evidence(),
            known.coordinating(),
            known.percentOn(),
            known.recent(),
            known.answered(),
            terms,
            known.handed()));
  }
}
