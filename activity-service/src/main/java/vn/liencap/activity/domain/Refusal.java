package vn.liencap.activity.domain;

import java.util.List;

/** Why a command is refused, in words that the person who gave it can act on. */
public sealed interface Refusal {

  /** The reason in Vietnamese. */
  String reason();

  /** The person or the unit may not do this at all. */
  record NotAllowed(String reason) implements Refusal {}

  /** The activity is completed or cancelled. */
  record Closed(String reason) implements Refusal {}

  /**
   * It does not fit how far the thing has come.
   *
   * @param code a short constant name for programs
   */
  record NotNow(String code, String reason) implements Refusal {}

  /** Something was entered that cannot be. */
  record Invalid(List<Fault> faults) implements Refusal {
    public Invalid {
      faults = List.copyOf(faults);
    }

    @Override
    public String reason() {
      return faults.getFirst().message();
    }
  }

  /**
   * What is wrong with one field.
   *
   * @param field its name in the request
   * @param message in Vietnamese
   */
  record Fault(String field, String message) {}
}
