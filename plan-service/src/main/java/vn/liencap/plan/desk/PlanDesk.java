package vn.liencap.plan.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Decision;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.domain.Plans;
import vn.liencap.runtime.ProblemException;

/** Carries commands out: load, compare the version seen, decide, store with its events. */
@Component
public final class PlanDesk {
  /** The code of the refusal that another document of the register has this number. */
  public static final String NUMBER_TAKEN = "number-taken";

  private final Plans plans;
  private final PlanAccess access;
  private final Clock clock;

  PlanDesk(Plans plans, PlanAccess access, Clock clock) {
    this.plans = plans;
    this.access = access;
    this.clock = clock;
  }

  /** Now, as exactly as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * The plan, if it is still what the actor saw.
   *
   * @throws ProblemException 404, or 412 when it has changed since
   */
  public Plan unchanged(PlanId id, long seen, Actor actor) {
    Plan plan = access.readable(id, actor);
    if (plan.sequence() != seen) {
      throw ProblemException.stale();
    }
    return plan;
  }

  /**
   * Decides the command and stores what comes of it.
   *
   * @throws ProblemException 403, 409 or 422 when refused, 412 when somebody else was faster
   */
  public Plan carryOut(Plan plan, PlanCommand command, Actor actor) {
    Instant now = now();
    return switch (plan.decide(command, access.standingIn(actor, plan), now)) {
      case Decision.Refused refused -> throw Refusals.problem(refused.refusal());
      case Decision.Accepted accepted ->
          stored(accepted, plans.save(accepted, Change.by(actor, command.what(), now)));
    };
  }

  private static Plan stored(Decision.Accepted accepted, Plans.Stored stored) {
    return switch (stored) {
      case STORED -> accepted.plan();
      case STALE -> throw ProblemException.stale();
      case NUMBER_TAKEN ->
          throw ProblemException.conflict(
              NUMBER_TAKEN,
              "Số "
                  + accepted.plan().number()
                  + " đã dùng cho một văn bản khác trong năm. Hãy chọn số khác.");
    };
  }
}
