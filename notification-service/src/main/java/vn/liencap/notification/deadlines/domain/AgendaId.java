package vn.liencap.notification.deadlines.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.UnitId;

/**
 * One volume of a unit's deadlines: {@code unit~year} for its own work of the plans and periods of
 * one year, {@code unit~year-month} for what it decides for others, of whom there may be hundreds.
 * So no volume grows without end: a year holds some dozens of entries of each programme, a month
 * the reports of one period.
 *
 * @param unit whose deadlines
 * @param year of the plans; those before {@value #FIRST_YEAR} stand in the first volume
 * @param month 1 to 12 for what the unit decides for others, 0 for its own work
 */
public record AgendaId(UnitId unit, int year, int month) {
  static final int FIRST_YEAR = 2020;
  private static final int YEARS_AHEAD = 5;
  private static final int MONTHS = 12;

  public AgendaId {
    year = Math.max(year, FIRST_YEAR);
  }

  /** The volume of a unit's own work of a year. */
  public AgendaId(UnitId unit, int year) {
    this(unit, year, 0);
  }

  /** The volume of what a unit decides for others in the month of that day. */
  public static AgendaId ofDecisions(UnitId unit, LocalDate day) {
    return new AgendaId(unit, day.getYear(), day.getMonthValue());
  }

  /** Reads {@code unit~year} or {@code unit~year-month}. */
  public static AgendaId parse(String text) {
    int end = text.lastIndexOf(Id.SEPARATOR);
    UnitId unit = new UnitId(text.substring(0, end));
    String volume = text.substring(end + 1);
    int dash = volume.indexOf('-');
    return dash < 0
        ? new AgendaId(unit, Integer.parseInt(volume))
        : new AgendaId(
            unit,
            Integer.parseInt(volume.substring(0, dash)),
            Integer.parseInt(volume.substring(dash + 1)));
  }

  /** All the volumes in which a unit may owe something: up to five years ahead of that day. */
  public static List<AgendaId> allOf(UnitId unit, LocalDate today) {
    return IntStream.rangeClosed(FIRST_YEAR, today.getYear() + YEARS_AHEAD)
        .boxed()
        .flatMap(
            year ->
                year > today.getYear()
                    ? Stream.of(new AgendaId(unit, year))
                    : IntStream.rangeClosed(0, MONTHS)
                        .mapToObj(month -> new AgendaId(unit, year, month)))
        .toList();
  }

  /** {@code unit~year} or {@code unit~year-month}. */
  public String value() {
    return unit.value() + Id.SEPARATOR + year + (month == 0 ? "" : "-" + month);
  }
}
