package vn.liencap.plan.units;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.units.domain.Naming;
import vn.liencap.plan.units.domain.TreeCheck;
import vn.liencap.plan.units.domain.Unit;
import vn.liencap.plan.units.domain.UnitBook;
import vn.liencap.plan.units.domain.UnitCommand;
import vn.liencap.plan.units.domain.Units;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** What a unit must satisfy among the others; each rule throws what the caller is to be told. */
@Component
class UnitRules {
  private final Units units;
  private final UnitDirectory directory;
  private final UnitProperties properties;

  UnitRules(Units units, UnitDirectory directory, UnitProperties properties) {
    this.units = units;
    this.directory = directory;
    this.properties = properties;
  }

  /** A new unit has one unit above: its parent inside the tree, its answerable unit outside. */
  void requirePlace(NewUnit wanted) {
    UnitId parent = wanted.parent();
    UnitId answerable = wanted.answerableUnit();
    if (parent != null && answerable == null) {
      requireOn("parent", parent, wanted.validFrom());
    } else if (answerable != null && parent == null) {
      requireOn("answerableUnit", answerable, wanted.validFrom());
    } else {
      throw invalid(
          "parent",
          "Hãy chọn đơn vị cấp trên, hoặc, với đơn vị ngoài hệ thống, chọn đơn vị chịu trách"
              + " nhiệm.");
    }
  }

  /** Names, level, dates and route of a new unit. */
  void requireSound(NewUnit wanted) {
    List<FieldProblem> errors = faults(wanted.code(), wanted.name(), wanted.level());
    if (wanted.validTo() != null && wanted.validTo().isBefore(wanted.validFrom())) {
      errors.add(new FieldProblem("validTo", "Ngày kết thúc phải từ ngày bắt đầu trở đi."));
    }
    requireNone(errors);
    Optional.ofNullable(wanted.via()).ifPresent(via -> requireKnown("via", via));
  }

  /** What a command says, before the unit decides. */
  void requireSound(Unit unit, UnitCommand command) {
    switch (command) {
      case UnitCommand.Change change -> {
        requireNone(faults(change.code(), change.name(), change.level()));
        if (change.parent() != null) {
          requireInside(unit);
          requireOn("parent", change.parent(), change.from());
        }
      }
      case UnitCommand.End _ -> {}
      case UnitCommand.NameSuccessors named -> {
        named.successors().forEach(successor -> requireKnown("successors", successor));
        requireNoReturn(unit.id(), named.successors());
      }
      case UnitCommand.GoVia route ->
          Optional.ofNullable(route.via()).ifPresent(via -> requireKnown("via", via));
    }
  }

  /** A changed unit among the others. */
  void requireFits(Unit changed, UnitCommand command) {
    switch (command) {
      case UnitCommand.Change change -> requireFits(changed, change.from());
      case UnitCommand.End end -> {
        requireFits(changed, end.lastDay());
        requireNothingBelow(changed.id(), end.lastDay().plusDays(1));
      }
      case UnitCommand.NameSuccessors _, UnitCommand.GoVia _ -> {}
    }
  }

  /** A new or changed unit in the tree from that day on. */
  void requireFits(Unit unit, LocalDate from) {
    UnitBook book = new UnitBook(units.all());
    book.put(unit);
    List<String> faults = new TreeCheck(book, from).faultsOf(unit);
    if (!faults.isEmpty()) {
      throw ProblemException.conflict("does-not-fit", String.join(" ", faults));
    }
  }

  private void requireNothingBelow(UnitId id, LocalDate day) {
    int children = directory.childCount(id, day);
    if (children > 0) {
      throw ProblemException.conflict(
          "units-below",
          "Còn %d đơn vị trực thuộc; hãy chuyển hoặc kết thúc các đơn vị đó trước."
              .formatted(children));
    }
  }

  private void requireNoReturn(UnitId id, List<UnitId> successors) {
    Deque<UnitId> open = new ArrayDeque<>(successors);
    Set<UnitId> seen = new HashSet<>();
    while (!open.isEmpty()) {
      UnitId next = open.pop();
      if (next.equals(id)) {
        throw invalid("successors", "Các đơn vị kế thừa lẫn nhau thành vòng lặp.");
      }
      if (seen.add(next)) {
        directory.find(next).map(UnitState::successors).ifPresent(open::addAll);
      }
    }
  }

  private static void requireInside(Unit unit) {
    if (unit.latest().parent() == null) {
      throw invalid("parent", "Đơn vị gốc và đơn vị ngoài hệ thống không có đơn vị cấp trên.");
    }
  }

  private void requireOn(String field, UnitId id, LocalDate day) {
    if (directory.at(id, day).isEmpty()) {
      throw invalid(field, "Không có đơn vị này vào ngày bắt đầu.");
    }
  }

  private void requireKnown(String field, UnitId id) {
    if (directory.find(id).isEmpty()) {
      throw invalid(field, "Không có đơn vị này.");
    }
  }

  private List<FieldProblem> faults(
      @Nullable String code, @Nullable String name, @Nullable Level level) {
    List<FieldProblem> errors = new ArrayList<>();
    Optional.ofNullable(code)
        .flatMap(Naming::faultOfCode)
        .ifPresent(fault -> errors.add(new FieldProblem("code", fault)));
    Optional.ofNullable(name)
        .flatMap(Naming::faultOfName)
        .ifPresent(fault -> errors.add(new FieldProblem("name", fault)));
    if (level != null && !properties.levels().contains(level)) {
      errors.add(new FieldProblem("level", "Không có cấp này."));
    }
    return errors;
  }

  private static void requireNone(List<FieldProblem> errors) {
    if (!errors.isEmpty()) {
      throw ProblemException.invalid("Thông tin đơn vị chưa đúng.", errors);
    }
  }

  private static ProblemException invalid(String field, String message) {
    return ProblemException.invalid(
        "Thông tin đơn vị chưa đúng.", List.of(new FieldProblem(field, message)));
  }
}
