package vn.liencap.notification.lateness.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liencap.contracts.UnitId;

/**
 * A unit that owes something whose day is over.
 *
 * @param unit which
 * @param name as it is called on the day
 * @param duties what, the longest overdue first
 */
public record LateUnit(UnitId unit, String name, List<LateDuty> duties) {
  public LateUnit {
    duties = List.copyOf(duties);
  }

  /** How many things it owes. */
  public int count() {
    return duties.stream().mapToInt(LateDuty::count).sum();
  }

  /** How many days the oldest of them is overdue. */
  public long daysLate(LocalDate day) {
    return duties.stream().mapToLong(duty -> duty.daysLate(day)).max().orElse(0);
  }

  /** All the deadlines it owes, as {@code DeadlineRef} writes them. */
  public Set<String> refs() {
    return duties.stream().flatMap(duty -> duty.refs().stream()).collect(Collectors.toSet());
  }

  /** This unit with what it owes of these only. */
  public LateUnit owing(Collection<String> refs) {
    return new LateUnit(
        unit,
        name,
        duties.stream().filter(duty -> duty.refs().stream().anyMatch(refs::contains)).toList());
  }
}
