package vn.liencap.reporting.calendar.domain;

import java.util.Optional;
import vn.liencap.calendar.WorkingYear;
import vn.liencap.contracts.Actor;

/** The tables of days off that somebody has kept; other years have the computed one. */
public interface WorkingYears {

  /**
   * A kept table, or the mark that somebody went back to the computed one, whose days are empty
   * then.
   */
  Optional<WorkingYear> find(int year);

  /**
   * Keeps a table in place of the version before it, which goes to the history.
   *
   * @return false, and nothing is kept, when somebody else has changed it meanwhile
   */
  boolean keep(WorkingYear year, Actor by);
}
