package vn.liencap.notification.letters.domain;

/**
 * Why a command was not carried out, in words that an officer can act on.
 *
 * @param kind what sort of no it is
 * @param code a short constant name for programs, or the field that is wrong
 * @param reason what is wrong and what to do next, in Vietnamese
 */
public record LetterRefusal(Kind kind, String code, String reason) {
  /** Sorts of no. */
  public enum Kind {
    /** It is not this person's to do. */
    NOT_YOURS,
    /** It does not fit how far the letter has come. */
    NOT_NOW,
    /** What was given is wrong. */
    NOT_VALID
  }

  static LetterDecision notYours(String reason) {
    return refused(Kind.NOT_YOURS, "forbidden", reason);
  }

  static LetterDecision notNow(String code, String reason) {
    return refused(Kind.NOT_NOW, code, reason);
  }

  static LetterDecision notValid(String field, String reason) {
    return refused(Kind.NOT_VALID, field, reason);
  }

  private static LetterDecision refused(Kind kind, String code, String reason) {
    return new LetterDecision.Refused(new LetterRefusal(kind, code, reason));
  }
}
