package vn.liencap.plan.traceability;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.traceability.Matrix.Carrier;
import vn.liencap.plan.traceability.Matrix.Orphan;
import vn.liencap.plan.traceability.Traceability.Branches;
import vn.liencap.plan.traceability.domain.Carriers;
import vn.liencap.plan.traceability.domain.Link;
import vn.liencap.plan.traceability.domain.Links;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;

/** From an item down to the units that carry it, page by page. */
@Service
public class WayDown {
  private static final int MOST_ORPHANS = 2_000;
  private static final int MOST_LINKS = 2_000;

  private final Traceability traceability;
  private final Carriers carriers;
  private final Links links;
  private final Assignments assignments;
  private final Sight sight;

  WayDown(
      Traceability traceability,
      Carriers carriers,
      Links links,
      Assignments assignments,
      Sight sight) {
    this.traceability = traceability;
    this.carriers = carriers;
    this.links = links;
    this.assignments = assignments;
    this.sight = sight;
  }

  /** The units that carry an item, by id, each with its own item or activity. */
  public Page<Carrier> carriers(
      PlanId id, ItemId item, @Nullable UnitId branch, PageRequest page, Actor actor) {
    Plan plan = traceability.issued(id, actor);
    Branches branches = traceability.branches(plan, branch);
    Sight.Of seen = sight.of(actor, plan);
    var ref = new ItemRef(id, item);
    List<UnitId> units =
        carriers.of(List.of(ref)).stream()
            .flatMap(group -> group.units().stream())
            .filter(unit -> branches.holds(unit) && seen.sees(unit))
            .distinct()
            .sorted(java.util.Comparator.comparing(UnitId::value))
            .filter(unit -> page.after() == null || unit.value().compareTo(page.after()) > 0)
            .limit(page.limit() + 1L)
            .toList();
    Page<UnitId> found = page.page(units, UnitId::value);
    return new Page<>(rows(ref, found.items(), branches), found.next());
  }

  private List<Carrier> rows(ItemRef ref, List<UnitId> units, Branches branches) {
    Map<UnitId, Link> own =
        links.serving(ref, units, null, MOST_LINKS).stream()
            .collect(Collectors.toMap(Link::unit, Function.identity(), (one, _) -> one));
    Set<UnitId> direct = direct(ref, units);
    return units.stream()
        .flatMap(
            unit ->
                Stream.ofNullable(branches.view(unit))
                    .map(view -> row(ref, view, own.get(unit), direct.contains(unit))))
        .toList();
  }

  private Set<UnitId> direct(ItemRef ref, Collection<UnitId> units) {
    Set<UnitId> direct = new HashSet<>();
    assignments
        .findAll(units.stream().map(unit -> AssignmentId.of(ref.plan(), unit)).toList())
        .stream()
        .filter(state -> state.items().stream().anyMatch(each -> each.item().equals(ref.item())))
        .map(AssignmentState::unit)
        .forEach(direct::add);
    return direct;
  }

  private static Carrier row(ItemRef ref, UnitView unit, @Nullable Link own, boolean direct) {
    return new Carrier(
        unit.id(),
        unit.name(),
        unit.level(),
        own == null ? null : own.item().plan(),
        own == null ? null : own.number(),
        own == null ? null : own.item().item(),
        own == null ? null : own.text(),
        direct
            ? new ActivityId(ref.plan().value() + "~" + unit.id() + "~" + ref.item()).value()
            : null);
  }

  /** The activities of plans under this one that serve nothing of it. */
  public Page<Orphan> orphans(PlanId id, @Nullable UnitId branch, PageRequest page, Actor actor) {
    Plan plan = traceability.issued(id, actor);
    Branches branches = traceability.branches(plan, branch);
    Sight.Of seen = sight.of(actor, plan);
    List<Link> found =
        links.serving(Tracing.orphansOf(id), null, page.after(), MOST_ORPHANS).stream()
            .filter(link -> branches.holds(link.unit()) && seen.sees(link.unit()))
            .limit(page.limit() + 1L)
            .toList();
    Page<Link> one = page.page(found, Link::id);
    return new Page<>(
        one.items().stream()
            .map(
                link ->
                    new Orphan(
                        link.unit(),
                        nameOf(branches.view(link.unit())),
                        link.item().plan(),
                        link.number(),
                        link.item().item(),
                        link.text()))
            .toList(),
        one.next());
  }

  private static String nameOf(@Nullable UnitView unit) {
    return unit == null ? "" : unit.name();
  }
}
