package vn.liencap.reporting.templates.domain;

import java.util.List;

/** Why a template was not taken. */
public sealed interface Refusal {

  /** It is not theirs to do. */
  record NotAllowed(String reason) implements Refusal {}

  /** It does not fit the present state. */
  record NotNow(String code, String reason) implements Refusal {}

  /** Fields are wrong. */
  record Invalid(List<Fault> faults) implements Refusal {
    public Invalid {
      faults = List.copyOf(faults);
    }
  }

  /**
   * What is wrong with one field.
   *
   * @param field its path, for example {@code indicators[2].code}
   */
  record Fault(String field, String message) {}
}
