package vn.liencap.plan.amending;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.Amendment;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.messaging.PoisonMessageException;
import vn.liencap.messaging.TransientFaultException;
import vn.liencap.plan.amending.domain.Versions;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.desk.PlanDesk;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Decision;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.domain.Plans;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/**
 * Amends issued plans. The amendment is a document of its own and the only one that can make the
 * next version of its plan; once it is issued, the plan follows, as often as it is told to.
 */
@Service
public class Amending {
  private static final int ATTEMPTS = 5;
  private static final int LONGEST_REASON = 2_000;
  private final Plans plans;
  private final Versions versions;
  private final PlanAccess access;
  private final PlanDesk desk;
  private final EventPublisher publisher;

  Amending(
      Plans plans, Versions versions, PlanAccess access, PlanDesk desk, EventPublisher publisher) {
    this.plans = plans;
    this.versions = versions;
    this.access = access;
    this.desk = desk;
    this.publisher = publisher;
  }

  /**
   * Starts the next amendment of a plan with its present text; when it is started already, gives
   * that one.
   *
   * @throws ProblemException 403, 404, 409 when the plan is no issued plan in force, 422 without a
   *     reason
   */
  public Plan start(PlanId id, @Nullable String reason, Actor actor) {
    Plan plan = access.readable(id, actor);
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      String message = "Hãy ghi lý do sửa đổi, bổ sung, tối đa " + LONGEST_REASON + " ký tự.";
      throw ProblemException.invalid(message, List.of(new FieldProblem("reason", message)));
    }
    return start(plan, plan.content(), reason.strip(), actor);
  }

  /** Starts the next amendment with another text; when it is started already, gives that one. */
  public Plan start(Plan plan, PlanContent proposed, String reason, Actor actor) {
    Actor acting = access.standingIn(actor, plan);
    check(plan, acting);
    boolean standsIn = acting.unit().equals(plan.issuer()) && !acting.equals(actor);
    Plan draft =
        standsIn
            ? plan.amendment(actor.unit(), null, proposed, reason, desk.now())
            : plan.amendment(proposed, reason, desk.now());
    return switch (plans.add(draft, Change.by(actor, "CREATE", desk.now()))) {
      case STORED -> draft;
      case STALE, NUMBER_TAKEN -> access.readable(draft.id(), actor);
    };
  }

  private static void check(Plan plan, Actor actor) {
    if (!plan.mayBeWrittenBy(actor)) {
      throw ProblemException.forbidden(
          "Chỉ chuyên viên hoặc lãnh đạo của đơn vị ban hành, đơn vị soạn thảo được soạn văn bản sửa"
              + " đổi, bổ sung.");
    }
    if (!plan.isIssued()) {
      throw ProblemException.conflict("not-issued", "Kế hoạch chưa ban hành; hãy sửa dự thảo.");
    }
    if (plan.isAmendment()) {
      throw ProblemException.conflict("amendment", "Hãy sửa đổi kế hoạch gốc.");
    }
    if (plan.standing() != PlanStanding.IN_FORCE) {
      throw ProblemException.conflict(
          "ended", "Kế hoạch không còn hiệu lực nên không sửa đổi, bổ sung được.");
    }
  }

  /**
   * Brings a plan up to the last amendment issued of it and tells its state; told again, it changes
   * nothing and tells the same.
   *
   * @param by who issued the amendment
   */
  public void follow(PlanId id, Actor by) {
    boolean told = false;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Plan plan =
          plans.find(id).orElseThrow(() -> new PoisonMessageException("No plan to amend: " + id));
      Optional<PlanCommand.Amend> next = next(plan);
      if (next.isEmpty()) {
        if (!told) {
          tell(plan, by);
        }
        return;
      }
      switch (plan.decide(next.get(), by, desk.now())) {
        case Decision.Refused _ -> { // it ended before the amendment took effect
          tell(plan, by);
          return;
        }
        case Decision.Accepted accepted -> {
          versions.keep(plan);
          var change = Change.by(by, next.get().what(), accepted.plan().changedAt());
          told = plans.save(accepted, change) == Plans.Stored.STORED;
        }
      }
    }
    throw new TransientFaultException("Changed again and again: " + id);
  }

  private Optional<PlanCommand.Amend> next(Plan plan) {
    return plans
        .find(Amendment.idOf(plan.id(), plan.version() + 1))
        .filter(Plan::isIssued)
        .map(amendment -> new PlanCommand.Amend(amendment.issuedAmendment()));
  }

  /** Also when it was amended before: the event of then may have been lost with a crash. */
  private void tell(Plan plan, Actor by) {
    if (plan.version() > 1) {
      publisher.publish(List.of(new PlanEvent.PlanAmended(plan.issued(), by, desk.now())));
    }
  }
}
