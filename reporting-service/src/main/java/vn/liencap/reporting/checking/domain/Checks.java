package vn.liencap.reporting.checking.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.liencap.contracts.checking.Holder;

/** What checks found. */
public interface Checks {
  /** The newest one, empty before the first. */
  Optional<Check> newest();

  /** Keeps one as the newest. */
  void keep(Check check);

  /** Notes that a service has told all sums that a check asked for. */
  void answer(String check, Holder holder);

  /** Who has told all sums that a check asked for. */
  Set<Holder> answered(String check);

  /** True for the one instance that is to check on that day. */
  boolean claim(LocalDate day);
}
