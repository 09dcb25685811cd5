package vn.liencap.contracts.plan;

import vn.liencap.contracts.Event;
import vn.liencap.contracts.Topic;

/** What happens to a programme. */
public sealed interface ProgrammeEvent extends Event {
  /** The programme afterwards. */
  ProgrammeState programme();

  @Override
  default String key() {
    return programme().id().value();
  }

  @Override
  default long sequence() {
    return programme().sequence();
  }

  @Override
  default Topic topic() {
    return Topic.PLANS;
  }

  /** A programme was created or changed. */
  record ProgrammeChanged(ProgrammeState programme) implements ProgrammeEvent {}
}
