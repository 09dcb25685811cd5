package vn.liencap.notification.deadlines.domain;

import java.time.LocalDate;

/** What sweeps have to remember from one to the next. */
public interface SweepNotes {

  /**
   * The last day that was over, looked at and forgotten.
   *
   * @param ifUnknown kept and given when none was forgotten yet
   */
  LocalDate forgottenThrough(LocalDate ifUnknown);

  /** Notes that a day was forgotten; an earlier one than the last changes nothing. */
  void forgot(LocalDate day);

  /** Whether everything owed is entered by these rules; true when it was by none yet. */
  boolean isEnteredBy(String rules);

  /** Notes that everything owed is entered by these rules. */
  void enteredBy(String rules);
}
