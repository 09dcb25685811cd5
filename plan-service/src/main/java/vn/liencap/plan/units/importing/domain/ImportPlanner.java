package vn.liencap.plan.units.importing.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.plan.units.domain.Decision;
import vn.liencap.plan.units.domain.Naming;
import vn.liencap.plan.units.domain.TreeCheck;
import vn.liencap.plan.units.domain.Unit;
import vn.liencap.plan.units.domain.UnitBook;
import vn.liencap.plan.units.domain.UnitCommand;
import vn.liencap.plan.units.domain.UnitIds;
import vn.liencap.plan.units.domain.UnitKey;

/** Works out what the rows of a file change in the tree, and what is wrong with them. */
public final class ImportPlanner {
  private final UnitBook book;
  private final UnitId root;
  private final Lifetime lifetime;
  private final Problems problems;
  private final Map<UnitKey, UnitRow> rows = new LinkedHashMap<>();
  private final Map<UnitKey, UnitId> ids = new HashMap<>();

  /** A row's unit before (null when new) and after. */
  private record Step(UnitRow row, @Nullable Unit before, Unit after) {}

  /**
   * @param book all units stored; takes the file's units in
   * @param root the unit that rows without a parent belong to
   * @param problems where faults are noted
   */
  public ImportPlanner(UnitBook book, UnitId root, Lifetime lifetime, Problems problems) {
    this.book = book;
    this.root = root;
    this.lifetime = lifetime;
    this.problems = problems;
  }

  /** What the rows change; empty when something is wrong, with each fault noted. */
  public Optional<ImportPlan> plan(List<UnitRow> file) {
    file.forEach(this::enter);
    rows.keySet().forEach(key -> ids.put(key, idOf(key)));
    List<Step> steps = new ArrayList<>();
    rows.values().forEach(row -> step(row).ifPresent(steps::add));
    steps.forEach(step -> book.put(step.after()));
    TreeCheck tree = new TreeCheck(book, lifetime.from());
    steps.forEach(step -> noteFaults(step, tree));
    return problems.isEmpty() ? Optional.of(inOrder(steps, tree)) : Optional.empty();
  }

  private void noteFaults(Step step, TreeCheck tree) {
    tree.faultsOf(step.after()).forEach(fault -> problems.add(step.row().line(), fault));
  }

  private void enter(UnitRow row) {
    UnitRow first = rows.putIfAbsent(row.key(), row);
    if (first != null) {
      problems.add(row.line(), "Mã %s đã có ở dòng %d của tệp.".formatted(row.key(), first.line()));
    }
  }

  private UnitId idOf(UnitKey key) {
    return book.holding(key, lifetime.from())
        .map(Unit::id)
        .orElseGet(() -> UnitIds.of(key.level(), key.code(), lifetime.from(), book::has));
  }

  private Optional<Step> step(UnitRow row) {
    UnitId id = ids.getOrDefault(row.key(), root);
    Optional<UnitId> parent = id.equals(root) ? Optional.of(root) : parentOf(row);
    if (parent.isEmpty()) {
      problems.add(row.line(), "Không tìm thấy đơn vị cấp trên %s.".formatted(row.parent()));
      return Optional.empty();
    }
    Unit before = book.find(id).orElse(null);
    if (before == null) {
      return Optional.of(new Step(row, null, created(id, row, parent.get())));
    }
    return faultOf(row, before)
        .map(fault -> refused(row, fault))
        .orElseGet(() -> Optional.of(new Step(row, before, changed(before, row, parent.get()))));
  }

  private Optional<String> faultOf(UnitRow row, Unit before) {
    if (before.id().equals(root) && row.parent() != null) {
      return Optional.of("Đơn vị gốc không có đơn vị cấp trên.");
    }
    return before.isExternal()
        ? Optional.of("Mã %s là của một đơn vị ngoài hệ thống.".formatted(row.key()))
        : Optional.empty();
  }

  private Optional<Step> refused(UnitRow row, String fault) {
    problems.add(row.line(), fault);
    return Optional.empty();
  }

  private Optional<UnitId> parentOf(UnitRow row) {
    UnitKey parent = row.parent();
    if (parent == null) {
      return book.find(root).filter(unit -> unit.on(lifetime.from()).isPresent()).map(Unit::id);
    }
    UnitId inFile = ids.get(parent);
    return inFile != null
        ? Optional.of(inFile)
        : book.holding(parent, lifetime.from()).map(Unit::id);
  }

  private Unit created(UnitId id, UnitRow row, UnitId parent) {
    return Unit.created(
        id,
        new UnitAttributes(
            lifetime.from(),
            lifetime.to(),
            row.key().code(),
            row.name(),
            row.key().level(),
            parent),
        null,
        null);
  }

  /** Another way to write the same name is no renaming. */
  private @Nullable String newName(Unit unit, UnitRow row) {
    return unit.on(lifetime.from())
            .filter(span -> Naming.sameSpelling(span.name(), row.name()))
            .isPresent()
        ? null
        : row.name();
  }

  private Unit changed(Unit unit, UnitRow row, UnitId parent) {
    UnitId above = unit.id().equals(root) ? null : parent;
    List<UnitCommand> commands = new ArrayList<>();
    commands.add(new UnitCommand.Change(lifetime.from(), null, newName(unit, row), null, above));
    if (lifetime.to() != null) {
      commands.add(new UnitCommand.End(lifetime.to()));
    }
    return switch (unit.decide(commands)) {
      case Decision.Changed changed -> changed.unit();
      case Decision.Unchanged _ -> unit;
      case Decision.Refused refused ->
          throw new IllegalStateException(refused.refusal().reason()); // it holds on these days
    };
  }

  private static ImportPlan inOrder(List<Step> steps, TreeCheck tree) {
    List<Step> topDown =
        steps.stream()
            .sorted(
                Comparator.comparingInt((Step step) -> tree.depthOf(step.after().id()))
                    .thenComparingInt(step -> step.row().line()))
            .toList();
    List<Unit> created =
        topDown.stream().filter(step -> step.before() == null).map(Step::after).toList();
    List<Unit> changed =
        topDown.stream()
            .filter(step -> step.before() != null && !step.after().equals(step.before()))
            .map(Step::after)
            .toList();
    return new ImportPlan(created, changed, steps.size() - created.size() - changed.size());
  }
}
