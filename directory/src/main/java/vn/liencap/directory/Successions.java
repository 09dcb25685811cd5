package vn.liencap.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitState;

/**
 * Who carries on for a unit that has ended: the first of its successors by id, and where that has
 * ended too, the first of its own. The one rule of all services, so that what a unit was doing goes
 * one way and is counted once, also where it was split. Days are those of Asia/Ho_Chi_Minh.
 */
public final class Successions {
  private final UnitDirectory directory;
  private final Clock clock;

  public Successions(UnitDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * A unit that has ended and another that carries on.
   *
   * @param unit the one that has ended
   * @param lastDay its last day
   * @param heir the one that exists today
   * @param sequence of the state of the unit that says so
   */
  public record Ended(UnitId unit, LocalDate lastDay, UnitId heir, long sequence) {}

  /** The direct successor that carries on for a unit; empty while nobody succeeds it. */
  public Optional<UnitId> heirOf(UnitId past) {
    return directory
        .find(past)
        .map(UnitState::successors)
        .flatMap(heirs -> heirs.stream().min(Comparator.comparing(UnitId::value)));
  }

  /** The unit itself while it exists or nobody succeeds it, else the one that carries on today. */
  public UnitId answering(UnitId unit) {
    Set<UnitId> seen = new HashSet<>();
    UnitId carrying = unit;
    while (seen.add(carrying) && hasEnded(carrying)) {
      carrying = heirOf(carrying).orElse(carrying);
    }
    return carrying;
  }

  /** True for a unit whose last day is over. */
  public boolean hasEnded(UnitId unit) {
    return lastDayOf(unit).filter(last -> last.isBefore(LocalDate.now(clock))).isPresent();
  }

  /** True when both are one today: the same unit, or one that carries on for the other. */
  public boolean isOne(UnitId unit, UnitId other) {
    return unit.equals(other) || answering(unit).equals(answering(other));
  }

  /** How a unit has ended and who carries on; empty while it exists, or nobody does. */
  public Optional<Ended> endOf(UnitId unit) {
    if (!hasEnded(unit)) {
      return Optional.empty();
    }
    UnitId heir = answering(unit);
    @Nullable UnitState state = directory.find(unit).orElse(null);
    return state == null || directory.at(heir, LocalDate.now(clock)).isEmpty()
        ? Optional.empty()
        : lastDayOf(unit).map(last -> new Ended(unit, last, heir, state.sequence()));
  }

  /** All units that have ended and that somebody carries on for. */
  public List<Ended> all() {
    return directory.everEnded().stream().flatMap(unit -> endOf(unit).stream()).toList();
  }

  private Optional<LocalDate> lastDayOf(UnitId unit) {
    return directory.latest(unit).map(UnitView::validTo);
  }
}
