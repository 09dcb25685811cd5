package vn.liencap.contracts.plan;

import java.time.Instant;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Topic;

/** What happens to the assignment of a plan to a unit. */
public sealed interface AssignmentEvent extends Event {
  /** The assignment afterwards. */
  AssignmentState assignment();

  /** When. */
  Instant at();

  @Override
  default String key() {
    return assignment().id().value();
  }

  /** By unit: all that changes one unit's own figures meets in one partition. */
  @Override
  default String routing() {
    return assignment().unit().value();
  }

  @Override
  default long sequence() {
    return assignment().sequence();
  }

  @Override
  default Topic topic() {
    return Topic.PLANS;
  }

  /** The cascade reached the unit. */
  record PlanAssigned(AssignmentState assignment, Instant at) implements AssignmentEvent {}

  /** Somebody of the unit opened the plan for the first time. */
  record AssignmentOpened(AssignmentState assignment, Instant at) implements AssignmentEvent {}

  /** The unit started its own plan. */
  record DraftStarted(AssignmentState assignment, Instant at) implements AssignmentEvent {}

  /** The unit's own plan, or another that meets the duty, is issued. */
  record AssignmentFulfilled(AssignmentState assignment, Instant at) implements AssignmentEvent {}

  /** The superior waived the duty. */
  record AssignmentWaived(AssignmentState assignment, Instant at) implements AssignmentEvent {}

  /** The plan was amended or ended, and asks something else of the unit now. */
  record AssignmentChanged(AssignmentState assignment, Instant at) implements AssignmentEvent {}

  /** The unit answered a change of the plan, or began to. */
  record ChangeAnswered(AssignmentState assignment, Instant at) implements AssignmentEvent {}

  /** The plan asks nothing of the unit any more. */
  record AssignmentWithdrawn(AssignmentState assignment, Instant at) implements AssignmentEvent {}

  /** The unit has ended, and its successor carries on. */
  record AssignmentPassedOn(AssignmentState assignment, Instant at) implements AssignmentEvent {}

  /** The unit carries on what a unit that ended was asked. */
  record AssignmentTakenOver(AssignmentState assignment, Instant at) implements AssignmentEvent {}
}
