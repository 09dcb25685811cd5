package vn.liencap.plan.units.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.units.UnitAttributes;

/**
 * A unit's attributes by date.
 *
 * @param spans oldest first, each beginning the day after the one before ends; never empty
 */
record History(List<UnitAttributes> spans) {
  History {
    spans = List.copyOf(spans);
  }

  Optional<UnitAttributes> on(LocalDate day) {
    return spans.stream().filter(span -> span.holdsOn(day)).findFirst();
  }

  LocalDate firstDay() {
    return spans.getFirst().validFrom();
  }

  @Nullable LocalDate lastDay() {
    return spans.getLast().validTo();
  }

  /** Changes what holds on that day, from that day until the next change already known. */
  History changedFrom(LocalDate day, UnaryOperator<UnitAttributes> change) {
    List<UnitAttributes> result = new ArrayList<>();
    for (UnitAttributes span : spans) {
      if (!span.holdsOn(day)) {
        result.add(span);
        continue;
      }
      if (span.validFrom().isBefore(day)) {
        result.add(lasting(span, span.validFrom(), day.minusDays(1)));
      }
      result.add(change.apply(lasting(span, day, span.validTo())));
    }
    return new History(joined(result));
  }

  /** Cuts the history after that day, or lets its last span run until then. */
  History endingOn(LocalDate lastDay) {
    List<UnitAttributes> kept =
        new ArrayList<>(spans.stream().filter(s -> !s.validFrom().isAfter(lastDay)).toList());
    UnitAttributes last = kept.removeLast();
    kept.add(lasting(last, last.validFrom(), lastDay));
    return new History(kept);
  }

  /** Neighbours that say the same become one, so that a change taken back leaves no trace. */
  private static List<UnitAttributes> joined(List<UnitAttributes> spans) {
    List<UnitAttributes> result = new ArrayList<>();
    for (UnitAttributes span : spans) {
      if (!result.isEmpty() && saysTheSame(result.getLast(), span)) {
        result.add(lasting(span, result.removeLast().validFrom(), span.validTo()));
      } else {
        result.add(span);
      }
    }
    return result;
  }

  private static boolean saysTheSame(UnitAttributes one, UnitAttributes other) {
    return one.code().equals(other.code())
        && one.name().equals(other.name())
        && one.level().equals(other.level())
        && Objects.equals(one.parent(), other.parent());
  }

  private static UnitAttributes lasting(
      UnitAttributes span, LocalDate from, @Nullable LocalDate to) {
    return new UnitAttributes(from, to, span.code(), span.name(), span.level(), span.parent());
  }
}
