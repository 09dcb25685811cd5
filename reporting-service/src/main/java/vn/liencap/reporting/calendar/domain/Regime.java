package vn.liencap.reporting.calendar.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A reporting regime (chế độ báo cáo) as data: which periods there are in a year, and when each
 * level reports on them.
 *
 * @param id letters and digits, for example {@code ND09}
 * @param name for people
 * @param source the document that sets it
 * @param periods its periods of each year
 * @param due when each level sends
 * @param movesToWorkingDay whether a day that falls on a day off moves to the next working day
 * @param lockAfter working days between due date and lock date
 * @param version 0 while a built-in regime is unchanged; raised by each change
 */
public record Regime(
    String id,
    String name,
    String source,
    List<PeriodRule> periods,
    Ladder due,
    boolean movesToWorkingDay,
    int lockAfter,
    long version) {
  /** The form of an id. */
  public static final String ID = "[A-Za-z0-9]{2,20}";

  /** The form of a period's code. */
  public static final String CODE = "[A-Z][A-Z0-9]{0,5}";

  public Regime {
    periods = List.copyOf(periods);
  }

  /** The periods that report on a year, in the order of the regime. */
  public List<ReportingPeriod> periodsOf(int year) {
    return periods.stream().map(rule -> rule.in(id, year)).toList();
  }

  /** The period with a code in a year, for example {@code Q1}. */
  public Optional<ReportingPeriod> period(int year, String code) {
    return periods.stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .map(rule -> rule.in(id, year));
  }

  /** The periods that a day's figures belong to; 15 to 31 December are the next year's. */
  public List<ReportingPeriod> periodsWith(LocalDate day) {
    return IntStream.rangeClosed(day.getYear(), day.getYear() + 1)
        .boxed()
        .flatMap(year -> periodsOf(year).stream())
        .filter(period -> period.contains(day))
        .toList();
  }

  /** What keeps it from being kept; empty when nothing does. */
  public List<Fault> faults() {
    return RegimeCheck.of(this);
  }

  /** What keeps it from taking the place of the version before it; empty when nothing does. */
  public List<Fault> faultsAfter(Regime before) {
    return RegimeCheck.ofChange(before, this, BuiltInRegimes.has(id));
  }

  /** The same under the next version. */
  public Regime next() {
    return new Regime(id, name, source, periods, due, movesToWorkingDay, lockAfter, version + 1);
  }
}
