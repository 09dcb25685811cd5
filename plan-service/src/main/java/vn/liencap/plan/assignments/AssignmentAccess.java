package vn.liencap.plan.assignments;

import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.directory.Rights;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Plans;
import vn.liencap.plan.drafting.DraftingUnits;
import vn.liencap.runtime.ProblemException;

/** Who may see and answer an assignment. */
@Component
final class AssignmentAccess {
  private final Assignments assignments;
  private final Plans plans;
  private final PlanAccess planAccess;
  private final DraftingUnits draftingUnits;
  private final Rights rights;

  AssignmentAccess(
      Assignments assignments,
      Plans plans,
      PlanAccess planAccess,
      DraftingUnits draftingUnits,
      Rights rights) {
    this.assignments = assignments;
    this.plans = plans;
    this.planAccess = planAccess;
    this.draftingUnits = draftingUnits;
    this.rights = rights;
  }

  /**
   * The assignment, when the actor may see it.
   *
   * @throws ProblemException 404
   */
  AssignmentState visible(AssignmentId id, Actor actor) {
    return assignments
        .find(id)
        .filter(assignment -> maySee(actor, assignment))
        .orElseThrow(
            () ->
                ProblemException.notFound("Không có việc được giao này, hoặc bạn không được xem."));
  }

  boolean maySee(Actor actor, AssignmentState assignment) {
    return rights.maySee(actor, assignment.unit())
        || mayDraftFor(actor, assignment.unit())
        || plans
            .find(assignment.plan())
            .filter(plan -> planAccess.mayFollow(actor, plan))
            .isPresent();
  }

  /** True in a department that may draft for the unit. */
  boolean mayDraftFor(Actor actor, UnitId unit) {
    return draftingUnits.mayDraft(actor.unit(), unit);
  }

  /** True when the actor writes the unit's own plan. */
  boolean mayAnswer(Actor actor, AssignmentState assignment) {
    return actor.hasAny(Role.OFFICER, Role.HEAD)
        && (rights.isOwn(actor, assignment.unit()) || mayDraftFor(actor, assignment.unit()));
  }

  /** True for the head of the issuer, of the unit directly above, or of the one it goes via. */
  boolean mayWaive(Actor actor, AssignmentState assignment) {
    return actor.hasAny(Role.HEAD)
        && !rights.isOwn(actor, assignment.unit())
        && (rights.isOwn(actor, assignment.issuer())
            || rights.supervises(actor, assignment.unit()));
  }
}
