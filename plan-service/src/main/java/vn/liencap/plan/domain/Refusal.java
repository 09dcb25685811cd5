package vn.liencap.plan.domain;

/**
 * Why a command was not carried out, in words that a ward officer can act on.
 *
 * @param kind what sort of no it is
 * @param code a short constant name for programs
 * @param reason what is wrong and what to do next, in Vietnamese
 */
public record Refusal(Kind kind, String code, String reason) {

  /** Sorts of no. */
  public enum Kind {
    /** It is not this person's to do. */
    NOT_YOURS,
    /** It does not fit how far the thing has come. */
    NOT_NOW,
    /** What was given is wrong. */
    NOT_VALID
  }

  public static Refusal notYours(String reason) {
    return new Refusal(Kind.NOT_YOURS, "forbidden", reason);
  }

  public static Refusal notNow(String code, String reason) {
    return new Refusal(Kind.NOT_NOW, code, reason);
  }

  public static Refusal notValid(String code, String reason) {
    return new Refusal(Kind.NOT_VALID, code, reason);
  }
}
