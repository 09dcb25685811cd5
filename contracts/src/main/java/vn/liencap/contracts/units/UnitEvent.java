package vn.liencap.contracts.units;

import vn.liencap.contracts.Event;
import vn.liencap.contracts.Topic;

/** What happens to a unit. */
public sealed interface UnitEvent extends Event {
  /** The unit afterwards. */
  UnitState unit();

  @Override
  default String key() {
    return unit().id().value();
  }

  @Override
  default long sequence() {
    return unit().sequence();
  }

  @Override
  default Topic topic() {
    return Topic.UNITS;
  }

  /** A unit was created, renamed, moved, ended or linked to its successors. */
  record UnitChanged(UnitState unit) implements UnitEvent {}
}
