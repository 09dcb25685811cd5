package vn.liencap.contracts.letters;

/** How far a letter has come. */
public enum LetterStatus {
  /** Written; it waits for the signature of its unit's head. */
  DRAFT,
  /** Signed; it waits for its number. */
  SIGNED,
  /** Numbered, dated and sent to the units it urges. */
  DISPATCHED,
  /** Thrown away before anybody signed it. */
  DISCARDED
}
