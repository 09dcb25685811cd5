package vn.liencap.contracts.people;

import vn.liencap.contracts.Event;
import vn.liencap.contracts.Topic;

/** What happens to a person's account. */
public sealed interface PersonEvent extends Event {
  /** The person afterwards. */
  PersonState person();

  @Override
  default String key() {
    return person().id().value();
  }

  @Override
  default long sequence() {
    return person().sequence();
  }

  @Override
  default Topic topic() {
    return Topic.PEOPLE;
  }

  /** An account was created, changed or disabled. */
  record PersonChanged(PersonState person) implements PersonEvent {}
}
