package vn.liencap.reporting.reports.domain;

import java.util.List;

/** Why a command was not carried out, in words for whoever gave it. */
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

  /** What is wrong with one field. */
  record Fault(String field, String message) {}

  /** One wrong field. */
  static Refusal at(String field, String message) {
    return new Invalid(List.of(new Fault(field, message)));
  }
}
