package vn.liencap.reporting.indices.domain;

import java.util.List;

/** What comes of an entry. */
public sealed interface Decision {

  /** It changes the year. */
  record Changed(IndexYear next) implements Decision {}

  /** All of it stands there already. */
  record Unchanged(IndexYear year) implements Decision {}

  /** Fields are wrong. */
  record Invalid(List<Fault> faults) implements Decision {
    public Invalid {
      faults = List.copyOf(faults);
    }
  }

  /** The ministry's result stands; a province does not change it. */
  record Official() implements Decision {}
}
