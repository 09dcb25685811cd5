package vn.liencap.plan.units.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;

/** All units at hand, found by id and by what they were ever called. */
public final class UnitBook {
  private final Map<UnitId, Unit> units = new HashMap<>();
  private final Map<UnitKey, Set<UnitId>> everNamed = new HashMap<>();

  public UnitBook(Collection<Unit> units) {
    units.forEach(this::put);
  }

  /** Enters a unit, in place of its earlier state. */
  public void put(Unit unit) {
    units.put(unit.id(), unit);
    for (UnitAttributes span : unit.state().attributes()) {
      everNamed
          .computeIfAbsent(new UnitKey(span.level(), span.code()), _ -> new LinkedHashSet<>())
          .add(unit.id());
    }
  }

  /** True when a unit has that id. */
  public boolean has(UnitId id) {
    return units.containsKey(id);
  }

  /** The unit with that id. */
  public Optional<Unit> find(UnitId id) {
    return Optional.ofNullable(units.get(id));
  }

  /** The unit that answered to the key on that day. */
  public Optional<Unit> holding(UnitKey key, LocalDate day) {
    return everNamed.getOrDefault(key, Set.of()).stream()
        .map(units::get)
        .filter(unit -> unit.on(day).filter(span -> names(span, key)).isPresent())
        .findFirst();
  }

  /** Another unit that answers to a name of this one on some same day. */
  Optional<Unit> namesake(Unit unit) {
    return unit.state().attributes().stream()
        .flatMap(
            span -> {
              UnitKey key = new UnitKey(span.level(), span.code());
              return everNamed.getOrDefault(key, Set.of()).stream()
                  .map(units::get)
                  .filter(other -> !other.id().equals(unit.id()))
                  .filter(other -> isNamedDuring(other, key, span));
            })
        .findFirst();
  }

  /** The days after {@code day} on which something about any unit changes. */
  Set<LocalDate> changesAfter(LocalDate day) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (Unit unit : units.values()) {
      for (UnitAttributes span : unit.state().attributes()) {
        if (span.validFrom().isAfter(day)) {
          days.add(span.validFrom());
        }
      }
    }
    return days;
  }

  private static boolean isNamedDuring(Unit unit, UnitKey key, UnitAttributes time) {
    return unit.state().attributes().stream()
        .anyMatch(span -> names(span, key) && overlap(span, time));
  }

  private static boolean names(UnitAttributes span, UnitKey key) {
    return span.level().equals(key.level()) && span.code().equals(key.code());
  }

  private static boolean overlap(UnitAttributes one, UnitAttributes other) {
    return (one.validTo() == null || !one.validTo().isBefore(other.validFrom()))
        && (other.validTo() == null || !other.validTo().isBefore(one.validFrom()));
  }
}
