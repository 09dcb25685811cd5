package vn.liencap.notification.calendar.domain;

import java.util.Collection;
import java.util.List;
import vn.liencap.contracts.calendar.WorkingYearState;

/** The tables of days off that the ministry has changed. */
public interface WorkingYears {

  /** All of them; one a year at most. */
  List<WorkingYearState> all();

  /** Takes tables in, in any order and perhaps not for the first time. */
  void follow(Collection<WorkingYearState> years);
}
