package vn.liencap.notification.deadlines.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.UnitId;

/**
 * One volume of a unit's deadlines: those of the plans of one year, {@code unit~year}. A year holds
 * some dozens of entries of each programme, so that no volume grows without end.
 *
 * @param unit whose deadlines
 * @param year of the plans; those before {@value #FIRST_YEAR} stand in the first volume
 */
public record AgendaId(UnitId unit, int year) {
  static final int FIRST_YEAR = 2020;
  private static final int YEARS_AHEAD = 5;

  public AgendaId {
    year = Math.max(year, FIRST_YEAR);
  }

  /** Reads {@code unit~year}. */
  public static AgendaId parse(String text) {
    int end = text.lastIndexOf(Id.SEPARATOR);
    return new AgendaId(
        new UnitId(text.substring(0, end)), Integer.parseInt(text.substring(end + 1)));
  }

  /** All the volumes in which a unit may owe something: up to five years ahead of that day. */
  public static List<AgendaId> allOf(UnitId unit, LocalDate today) {
    return IntStream.rangeClosed(FIRST_YEAR, today.getYear() + YEARS_AHEAD)
        .mapToObj(year -> new AgendaId(unit, year))
        .toList();
  }

  /** {@code unit~year}. */
  public String value() {
    return unit.value() + Id.SEPARATOR + year;
  }
}
