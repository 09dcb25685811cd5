package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import vn.liencap.contracts.UnitId;

/**
 * A unit below that owes something whose day is over.
 *
 * @param unit which
 * @param name as it is called today
 * @param count how many things it owes
 * @param daysLate how many days the oldest of them is overdue
 * @param urgedToday true when it was reminded of all of this today
 * @param duties what it owes
 */
public record LateUnitView(
    UnitId unit, String name, int count, long daysLate, boolean urgedToday, List<Duty> duties) {
  public LateUnitView {
    duties = duties == null ? List.of() : List.copyOf(duties);
  }

  /** Something it owes. */
  public record Duty(
      String kind, String what, LocalDate due, long daysLate, int count, String link) {}
}
