package vn.liencap.notification.letters.domain;

/** How far a letter has come. */
public enum LetterStatus {
  /** Being written. */
  DRAFT,
  /** Signed by the head; not to be changed any more. */
  SIGNED,
  /** Numbered, dated and sent to the units it urges. */
  DISPATCHED
}
