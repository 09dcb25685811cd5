package vn.liencap.plan.assignments.domain;

import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.plan.domain.Refusal;

/** What became of a command on an assignment. */
public sealed interface AssignmentDecision {

  /** It changed. */
  record Changed(AssignmentState state, AssignmentEvent event) implements AssignmentDecision {}

  /** It was so already. */
  record Unchanged(AssignmentState state) implements AssignmentDecision {}

  /** It was not carried out. */
  record Refused(Refusal refusal) implements AssignmentDecision {}
}
