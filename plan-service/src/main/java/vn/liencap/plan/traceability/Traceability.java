package vn.liencap.plan.traceability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.traceability.Matrix.Column;
import vn.liencap.plan.traceability.Matrix.Row;
import vn.liencap.plan.traceability.domain.Carriers;
import vn.liencap.plan.traceability.domain.ItemKind;
import vn.liencap.plan.traceability.domain.Links;
import vn.liencap.plan.traceability.domain.TracedItem;
import vn.liencap.runtime.ProblemException;

/** The matrix of a plan: which of its items is carried where, as far as the reader may see. */
@Service
public class Traceability {
  private final PlanAccess access;
  private final Carriers carriers;
  private final Links links;
  private final UnitDirectory directory;
  private final Sight sight;
  private final Clock clock;

  Traceability(
      PlanAccess access,
      Carriers carriers,
      Links links,
      UnitDirectory directory,
      Sight sight,
      Clock clock) {
    this.access = access;
    this.carriers = carriers;
    this.links = links;
    this.directory = directory;
    this.sight = sight;
    this.clock = clock;
  }

  /**
   * The matrix.
   *
   * @param branch only this branch; null for all
   * @throws ProblemException 404 when the actor may not read the plan, 409 when it is not issued
   */
  public Matrix matrix(PlanId id, @Nullable UnitId branch, Actor actor) {
    Plan plan = issued(id, actor);
    Branches branches = branches(plan, branch);
    List<TracedItem> items = traced(plan);
    Map<ItemId, Set<UnitId>> carrying = carrying(plan, items, branches, actor);
    Map<ItemId, List<ItemId>> inside = inside(plan, items);
    List<Row> rows = items.stream().map(item -> row(item, carrying, inside, branches)).toList();
    int uncovered =
        (int)
            rows.stream()
                .filter(row -> row.kind() == ItemKind.OBJECTIVE && row.units() == 0)
                .count();
    return new Matrix(
        id,
        plan.content().title(),
        plan.number() == null ? null : plan.number().toString(),
        plan.issuedOn(),
        plan.issuer(),
        branches.columns(),
        rows,
        uncovered,
        branch == null ? links.countServing(Tracing.orphansOf(id)) : 0);
  }

  Plan issued(PlanId id, Actor actor) {
    Plan plan = access.readable(id, actor);
    if (!plan.isIssued()) {
      throw ProblemException.conflict(
          "not-issued", "Kế hoạch chưa ban hành nên chưa có gì để đối chiếu.");
    }
    return plan;
  }

  Branches branches(Plan plan, @Nullable UnitId only) {
    return Branches.below(plan.issuer(), only, directory, dayOf(plan));
  }

  /** The issuer's name as it was when the plan was issued. */
  String nameOf(Plan plan) {
    return directory.atOrLatest(plan.issuer(), dayOf(plan)).map(UnitView::name).orElse("");
  }

  private LocalDate dayOf(Plan plan) {
    return plan.issuedOn() == null ? LocalDate.now(clock) : plan.issuedOn();
  }

  private static List<TracedItem> traced(Plan plan) {
    return TracedItem.of(plan.content()).stream()
        .filter(item -> item.kind() != ItemKind.OTHER)
        .toList();
  }

  /** Who carries each item; an objective is also carried by those of what serves it in the plan. */
  private Map<ItemId, Set<UnitId>> carrying(
      Plan plan, List<TracedItem> items, Branches branches, Actor actor) {
    List<ItemRef> refs = Tracing.refs(plan.id(), items).toList();
    Sight.Of seen = sight.of(actor, plan);
    Map<ItemId, Set<UnitId>> carrying = new HashMap<>();
    for (Carriers.Group group : carriers.of(refs)) {
      Set<UnitId> units = carrying.computeIfAbsent(group.item().item(), _ -> new HashSet<>());
      group.units().stream()
          .filter(unit -> branches.holds(unit) && seen.sees(unit))
          .forEach(units::add);
    }
    return carrying;
  }

  private static Map<ItemId, List<ItemId>> inside(Plan plan, List<TracedItem> items) {
    return items.stream()
        .flatMap(
            item ->
                item.serves().stream()
                    .filter(served -> served.plan().equals(plan.id()))
                    .map(served -> Map.entry(served.item(), item.id())))
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Row row(
      TracedItem item,
      Map<ItemId, Set<UnitId>> carrying,
      Map<ItemId, List<ItemId>> inside,
      Branches branches) {
    Set<UnitId> units = carrying.getOrDefault(item.id(), Set.of());
    boolean linked = inside.containsKey(item.id()) || !item.serves().isEmpty() || !units.isEmpty();
    return new Row(
        item.id(),
        item.kind(),
        item.text(),
        inside.getOrDefault(item.id(), List.of()),
        linked,
        units.size(),
        branches.counts(units));
  }

  /** The units below an issuer, by branch. */
  static final class Branches {
    private final List<Column> columns;
    private final Map<UnitId, Integer> columnOf;
    private final Map<UnitId, UnitView> views;

    private Branches(
        List<Column> columns, Map<UnitId, Integer> columnOf, Map<UnitId, UnitView> views) {
      this.columns = columns;
      this.columnOf = columnOf;
      this.views = views;
    }

    static Branches below(
        UnitId issuer, @Nullable UnitId only, UnitDirectory directory, LocalDate day) {
      List<Column> columns = new ArrayList<>();
      Map<UnitId, Integer> columnOf = new HashMap<>();
      Map<UnitId, UnitView> views = new HashMap<>();
      for (UnitView branch : directory.childrenOf(issuer, day)) {
        if (only != null && !only.equals(branch.id())) {
          continue;
        }
        List<UnitView> units =
            Stream.concat(Stream.of(branch), directory.subtreeOf(branch.id(), day).stream())
                .toList();
        units.forEach(unit -> columnOf.put(unit.id(), columns.size()));
        units.forEach(unit -> views.put(unit.id(), unit));
        columns.add(new Column(branch.id(), branch.name(), branch.level(), units.size()));
      }
      if (only == null) {
        directory.atOrLatest(issuer, day).ifPresent(unit -> views.put(issuer, unit));
      }
      return new Branches(columns, columnOf, views);
    }

    List<Column> columns() {
      return columns;
    }

    boolean holds(UnitId unit) {
      return views.containsKey(unit);
    }

    @Nullable UnitView view(UnitId unit) {
      return views.get(unit);
    }

    List<Integer> counts(Set<UnitId> units) {
      Map<Integer, Long> byColumn =
          units.stream()
              .filter(columnOf::containsKey)
              .collect(groupingBy(columnOf::get, Collectors.counting()));
      return java.util.stream.IntStream.range(0, columns.size())
          .mapToObj(i -> byColumn.getOrDefault(i, 0L).intValue())
          .toList();
    }
  }
}
