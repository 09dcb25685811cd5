package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import vn.liencap.contracts.Level;

/**
 * A reporting period and when each level's report is due.
 *
 * @param regime the id of its regime
 * @param from the first day of its data
 * @param to the day its data are cut off
 * @param dates those of the person's own unit
 * @param ladder those of every level that the regime names, the lowest first
 */
public record ReportingPeriodView(
    String id,
    String regime,
    String label,
    LocalDate from,
    LocalDate to,
    Dates dates,
    List<Dates> ladder) {

  /** When a level's report is due and when it is locked, both inclusive. */
  public record Dates(Level level, LocalDate due, LocalDate lock) {}

  /** The days of a level; those of the person's own unit when the regime does not name it. */
  public Dates of(Level level) {
    return ladder.stream().filter(it -> it.level().equals(level)).findFirst().orElse(dates);
  }
}
