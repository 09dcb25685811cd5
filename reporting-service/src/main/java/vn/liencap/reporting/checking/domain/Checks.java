package vn.liencap.reporting.checking.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What checks found. */
public interface Checks {
  /** The newest one, empty before the first. */
  Optional<Check> newest();

  /** Keeps one as the newest. */
  void keep(Check check);

  /** True for the one instance that is to check on that day. */
  boolean claim(LocalDate day);
}
