package vn.liencap.contracts.letters;

import java.time.Instant;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Topic;

/** What happens to a letter. */
public sealed interface LetterEvent extends Event {
  /** The letter afterwards. */
  LetterState letter();

  /** When. */
  Instant at();

  @Override
  default String key() {
    return letter().id();
  }

  @Override
  default long sequence() {
    return letter().sequence();
  }

  @Override
  default Topic topic() {
    return Topic.LETTERS;
  }

  /** It was drafted for units that are late. */
  record LetterDrafted(LetterState letter, Instant at) implements LetterEvent {}

  /** Its words or its units are others now. */
  record LetterWritten(LetterState letter, Instant at) implements LetterEvent {}

  /** The head signed it. */
  record LetterSigned(LetterState letter, Instant at) implements LetterEvent {}

  /** The clerk numbered it and sent it out. */
  record LetterDispatched(LetterState letter, Instant at) implements LetterEvent {}

  /** The draft was thrown away; nothing follows. */
  record LetterDiscarded(LetterState letter, Instant at) implements LetterEvent {}
}
