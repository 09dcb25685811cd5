package vn.liencap.plan.units.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitEvent.UnitChanged;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.plan.units.domain.Decision.Changed;
import vn.liencap.plan.units.domain.Decision.Refused;
import vn.liencap.plan.units.domain.Decision.Unchanged;

/**
 * A unit of the administration: its id is permanent, what it is called and where it stands is dated
 * (codes are given to other units again).
 *
 * @param state as it crosses borders
 */
public record Unit(UnitState state) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** A unit that is new, with its first attributes. */
  public static Unit created(
      UnitId id, UnitAttributes attributes, @Nullable UnitId via, @Nullable UnitId answerableUnit) {
    return new Unit(new UnitState(id, List.of(attributes), List.of(), via, answerableUnit, 1));
  }

  public UnitId id() {
    return state.id();
  }

  /** Counts the changes, from 1. */
  public long sequence() {
    return state.sequence();
  }

  /** What held on that day; empty when the unit did not exist. */
  public Optional<UnitAttributes> on(LocalDate day) {
    return history().on(day);
  }

  /** The last attributes known, also when the unit has ended. */
  public UnitAttributes latest() {
    return state.attributes().getLast();
  }

  /** The day it begins to exist. */
  public LocalDate firstDay() {
    return history().firstDay();
  }

  /** The last day it exists, inclusive; null while it lasts. */
  public @Nullable LocalDate lastDay() {
    return history().lastDay();
  }

  /** True for an agency outside the tree, which a unit inside answers for. */
  public boolean isExternal() {
    return state.answerableUnit() != null;
  }

  /** Tells the others what the unit is like now. */
  public UnitChanged changed() {
    return new UnitChanged(state);
  }

  /** What the commands lead to together, as one change; the first refusal refuses all. */
  public Decision decide(List<? extends UnitCommand> commands) {
    Unit unit = this;
    for (UnitCommand command : commands) {
      switch (unit.decide(command)) {
        case Changed changed -> unit = changed.unit();
        case Unchanged _ -> {}
        case Refused refused -> {
          return refused;
        }
      }
    }
    return changedTo(unit.history(), unit.state.successors(), unit.state.via());
  }

  /** What the command leads to, as far as this unit alone decides it. */
  public Decision decide(UnitCommand command) {
    return switch (command) {
      case UnitCommand.Change change -> change(change);
      case UnitCommand.End end -> end(end.lastDay());
      case UnitCommand.NameSuccessors named -> succeededBy(named.successors());
      case UnitCommand.GoVia route -> goVia(route.via());
    };
  }

  private Decision change(UnitCommand.Change change) {
    if (on(change.from()).isEmpty()) {
      return Refused.because(
          "unit-not-there",
          "Đơn vị không tồn tại vào ngày %s; hãy chọn một ngày trong thời gian đơn vị hoạt động."
              .formatted(DAY.format(change.from())));
    }
    return changedTo(history().changedFrom(change.from(), span -> applied(change, span)));
  }

  private static UnitAttributes applied(UnitCommand.Change change, UnitAttributes span) {
    return new UnitAttributes(
        span.validFrom(),
        span.validTo(),
        Objects.requireNonNullElse(change.code(), span.code()),
        Objects.requireNonNullElse(change.name(), span.name()),
        Objects.requireNonNullElse(change.level(), span.level()),
        change.parent() == null ? span.parent() : change.parent());
  }

  private Decision end(LocalDate lastDay) {
    if (lastDay.isBefore(firstDay())) {
      return Refused.because(
          "ends-before-it-begins",
          "Đơn vị hoạt động từ ngày %s nên không thể kết thúc vào ngày %s."
              .formatted(DAY.format(firstDay()), DAY.format(lastDay)));
    }
    return changedTo(history().endingOn(lastDay));
  }

  private Decision succeededBy(List<UnitId> successors) {
    if (lastDay() == null) {
      return Refused.because(
          "unit-still-lasts",
          "Đơn vị đang hoạt động; hãy ghi ngày kết thúc trước khi ghi đơn vị kế thừa.");
    }
    if (successors.contains(id())) {
      return Refused.because("own-successor", "Một đơn vị không thể kế thừa chính mình.");
    }
    return changedTo(history(), successors, state.via());
  }

  private Decision goVia(@Nullable UnitId via) {
    if (id().equals(via)) {
      return Refused.because("own-via", "Một đơn vị không thể là đầu mối của chính mình.");
    }
    return changedTo(history(), state.successors(), via);
  }

  private Decision changedTo(History history) {
    return changedTo(history, state.successors(), state.via());
  }

  private Decision changedTo(History history, List<UnitId> successors, @Nullable UnitId via) {
    if (history.equals(history())
        && successors.equals(state.successors())
        && Objects.equals(via, state.via())) {
      return new Unchanged();
    }
    return new Changed(
        new Unit(
            new UnitState(
                id(), history.spans(), successors, via, state.answerableUnit(), sequence() + 1)));
  }

  private History history() {
    return new History(state.attributes());
  }
}
