package vn.liencap.contracts.plan;

import java.time.Instant;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Topic;

/** What happens to an issued plan. Drafts are their unit's own business and are not told. */
public sealed interface PlanEvent extends Event {
  /** The plan afterwards. */
  IssuedPlan plan();

  /** Who did it. */
  Actor by();

  /** When. */
  Instant at();

  @Override
  default String key() {
    return plan().id().value();
  }

  @Override
  default long sequence() {
    return plan().sequence();
  }

  @Override
  default Topic topic() {
    return Topic.PLANS;
  }

  /** The clerk numbered and dispatched it; what it says changes only by an amendment. */
  record PlanIssued(IssuedPlan plan, Actor by, Instant at) implements PlanEvent {}

  /** A parent plan that came later was linked. */
  record ParentsLinked(IssuedPlan plan, Actor by, Instant at) implements PlanEvent {}

  /** An amendment took effect: a new version. */
  record PlanAmended(IssuedPlan plan, Actor by, Instant at) implements PlanEvent {}

  /** A correction of form was noted; nothing else changed. */
  record PlanCorrected(IssuedPlan plan, Actor by, Instant at) implements PlanEvent {}

  /** Another plan took its place. */
  record PlanSuperseded(IssuedPlan plan, Actor by, Instant at) implements PlanEvent {}

  /** It was withdrawn; plans below stand until their units decide. */
  record PlanRevoked(IssuedPlan plan, Actor by, Instant at) implements PlanEvent {}

  /** It came to its end. */
  record PlanClosed(IssuedPlan plan, Actor by, Instant at) implements PlanEvent {}
}
