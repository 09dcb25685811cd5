package vn.liencap.plan.cascade;

import java.time.Instant;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.units.Succession;

/** As what the present state of an assignment is told when no command caused it. */
public final class Telling {
  private Telling() {}

  /** The event that tells it. */
  public static AssignmentEvent of(AssignmentState assignment, Instant now) {
    if (assignment.status() == AssignmentStatus.WITHDRAWN) {
      return new AssignmentEvent.AssignmentWithdrawn(assignment, now);
    }
    if (assignment.status() == AssignmentStatus.PASSED_ON) {
      return new AssignmentEvent.AssignmentPassedOn(assignment, now);
    }
    if (!Succession.orNone(assignment.succession()).from().isEmpty()) {
      return new AssignmentEvent.AssignmentTakenOver(assignment, now);
    }
    return assignment.sequence() > 1 && (assignment.version() > 1 || !assignment.isAsked())
        ? new AssignmentEvent.AssignmentChanged(assignment, now)
        : new AssignmentEvent.PlanAssigned(assignment, now);
  }
}
