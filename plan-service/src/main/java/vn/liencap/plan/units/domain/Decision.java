package vn.liencap.plan.units.domain;

/** What a command leads to. */
public sealed interface Decision {

  /** The unit afterwards, one sequence on. */
  record Changed(Unit unit) implements Decision {}

  /** Everything was so already. */
  record Unchanged() implements Decision {}

  /** The command cannot be carried out. */
  record Refused(Refusal refusal) implements Decision {
    static Refused because(String code, String reason) {
      return new Refused(new Refusal(code, reason));
    }
  }
}
