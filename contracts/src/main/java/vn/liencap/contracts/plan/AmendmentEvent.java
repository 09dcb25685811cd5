package vn.liencap.contracts.plan;

import java.time.Instant;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Topic;

/** What happens to an amendment. Drafts are their unit's own business and are not told. */
public sealed interface AmendmentEvent extends Event {
  /** The amendment afterwards. */
  Amendment amendment();

  /** Who did it. */
  Actor by();

  /** When. */
  Instant at();

  @Override
  default String key() {
    return amendment().id().value();
  }

  /** By the plan that it amends: all that changes one plan meets in one partition. */
  @Override
  default String routing() {
    return amendment().amends().value();
  }

  @Override
  default long sequence() {
    return amendment().sequence();
  }

  @Override
  default Topic topic() {
    return Topic.PLANS;
  }

  /** The clerk numbered and dispatched it; the plan that it amends follows. */
  record AmendmentIssued(Amendment amendment, Actor by, Instant at) implements AmendmentEvent {}
}
