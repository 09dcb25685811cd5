package vn.liencap.plan.assignments.domain;

import java.time.LocalDate;
import vn.liencap.contracts.PlanId;

/** What people do with an assignment. */
public sealed interface AssignmentCommand {

  /** Somebody of the unit opened the plan. */
  record Open() implements AssignmentCommand {}

  /** The unit started its own plan. */
  record StartDraft(PlanId draft) implements AssignmentCommand {}

  /**
   * An issued plan meets the duty.
   *
   * @param answer the plan
   * @param on the day it was met
   */
  record Fulfil(PlanId answer, LocalDate on) implements AssignmentCommand {}

  /**
   * The superior waives the duty.
   *
   * @param on the day
   */
  record Waive(LocalDate on) implements AssignmentCommand {}

  /**
   * The unit's own plan stands as it is after a change of the plan above.
   *
   * @param on the day
   */
  record Accept(LocalDate on) implements AssignmentCommand {}

  /** The unit began to amend its own plan after a change of the plan above. */
  record Adapt(PlanId amendment) implements AssignmentCommand {}

  /**
   * The unit's own plan was amended, issued or ended after a change of the plan above.
   *
   * @param by the document that did it
   * @param on the day
   */
  record Adapted(PlanId by, LocalDate on) implements AssignmentCommand {}
}
