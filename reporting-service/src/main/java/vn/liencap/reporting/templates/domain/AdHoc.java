package vn.liencap.reporting.templates.domain;

import java.time.LocalDate;
import java.util.List;
import vn.liencap.contracts.UnitId;

/**
 * A request for one report (báo cáo đột xuất), which any superior may make of units below.
 *
 * @param from first day it speaks of, the 1st or 15th of a month
 * @param to last day, the 14th or last of a month
 * @param due last day to answer
 * @param units who is asked; empty for all below the asking unit that have one of the levels
 */
public record AdHoc(LocalDate from, LocalDate to, LocalDate due, List<UnitId> units) {
  public AdHoc {
    units = List.copyOf(units);
  }
}
