package vn.liencap.notification.letters.domain;

/** What became of a command. */
public sealed interface LetterDecision {
  /** It was carried out; the letter afterwards. */
  record Accepted(Letter letter) implements LetterDecision {}

  /** It was not. */
  record Refused(LetterRefusal refusal) implements LetterDecision {}
}
