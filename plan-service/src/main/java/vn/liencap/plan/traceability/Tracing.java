package vn.liencap.plan.traceability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.messaging.TransientFaultException;
import vn.liencap.plan.traceability.domain.Carriers;
import vn.liencap.plan.traceability.domain.Carriers.Group;
import vn.liencap.plan.traceability.domain.ItemKind;
import vn.liencap.plan.traceability.domain.Link;
import vn.liencap.plan.traceability.domain.Links;
import vn.liencap.plan.traceability.domain.TracedItem;

/**
 * Keeps links and carriers, event by event. Whoever carries an item carries all that the item
 * serves: a carrier that comes later finds the links, a link that comes later finds the carriers,
 * and each step may be repeated.
 */
@Service
public class Tracing {
  private static final int MOST_LEVELS = 6;
  private static final int LONGEST_TEXT = 300;

  private final Links links;
  private final Carriers carriers;
  private final UnitDirectory directory;

  Tracing(Links links, Carriers carriers, UnitDirectory directory) {
    this.links = links;
    this.carriers = carriers;
    this.directory = directory;
  }

  /** Takes the links of an issued plan, and who carries its items already. */
  public void planned(IssuedPlan plan) {
    List<Link> all = linksOf(plan);
    links.replace(plan.id(), all, plan.sequence());
    List<Link> upwards =
        all.stream().filter(link -> !link.served().item().equals(Link.NOTHING)).toList();
    if (upwards.isEmpty()) {
      return;
    }
    UnitId above = aboveOf(plan.issuer(), plan.issuedOn());
    Set<ItemRef> items = new LinkedHashSet<>();
    List<Group> known = new ArrayList<>();
    for (Link link : upwards) {
      items.add(link.item());
      if (!link.served().plan().equals(plan.id())) {
        known.add(new Group(link.served(), above, Set.of(plan.issuer())));
      }
    }
    known.addAll(carriers.of(items));
    spread(known);
  }

  /** Forgets the links of a plan that no longer holds. */
  public void ended(IssuedPlan plan) {
    links.replace(plan.id(), List.of(), plan.sequence());
  }

  private List<Link> linksOf(IssuedPlan plan) {
    List<Link> all = new ArrayList<>();
    for (TracedItem item : TracedItem.of(plan.content())) {
      List<ItemRef> above =
          item.serves().stream().filter(served -> !served.plan().equals(plan.id())).toList();
      above.forEach(served -> all.add(link(plan, item, served)));
      if (item.serves().isEmpty() && item.kind() == ItemKind.ACTIVITY) {
        plan.parents()
            .forEach(parent -> all.add(link(plan, item, new ItemRef(parent, Link.NOTHING))));
      }
      item.serves().stream()
          .filter(served -> served.plan().equals(plan.id()))
          .forEach(served -> all.add(link(plan, item, served)));
    }
    return all;
  }

  private static Link link(IssuedPlan plan, TracedItem item, ItemRef served) {
    String text = item.text();
    return new Link(
        served,
        new ItemRef(plan.id(), item.id()),
        plan.issuer(),
        item.kind(),
        text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…",
        plan.number(),
        plan.issuedOn());
  }

  /**
   * Takes what plans ask of units to carry out.
   *
   * @throws TransientFaultException while the directory does not know a unit yet
   */
  public void assigned(Collection<AssignmentState> assignments, LocalDate today) {
    Map<String, Set<UnitId>> units = new HashMap<>();
    Map<String, Group> groups = new HashMap<>();
    for (AssignmentState assignment : assignments) {
      UnitId above = aboveOf(assignment.unit(), today);
      assignment
          .items()
          .forEach(
              item -> {
                var ref = new ItemRef(assignment.plan(), item.item());
                String key = Link.key(ref) + "~" + above;
                units.computeIfAbsent(key, _ -> new HashSet<>()).add(assignment.unit());
                groups.put(key, new Group(ref, above, units.getOrDefault(key, Set.of())));
              });
    }
    spread(groups.values());
  }

  /** Stores carriers for their items and for all that these serve, level by level. */
  private void spread(Collection<Group> known) {
    Collection<Group> level = known;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < MOST_LEVELS && !level.isEmpty(); i++) {
      carriers.add(level);
      Set<ItemRef> items = new HashSet<>();
      level.stream().map(Group::item).filter(item -> seen.add(Link.key(item))).forEach(items::add);
      level = items.isEmpty() ? List.of() : served(level, links.from(items));
    }
  }

  private static Collection<Group> served(Collection<Group> level, List<Link> upwards) {
    Map<ItemRef, List<ItemRef>> above = new HashMap<>();
    upwards.stream()
        .filter(link -> !link.served().item().equals(Link.NOTHING))
        .forEach(
            link -> above.computeIfAbsent(link.item(), _ -> new ArrayList<>()).add(link.served()));
    return level.stream()
        .flatMap(
            group ->
                above.getOrDefault(group.item(), List.of()).stream()
                    .map(ref -> new Group(ref, group.above(), group.units())))
        .toList();
  }

  /** The unit directly above; the top is above itself. */
  private UnitId aboveOf(UnitId unit, LocalDate day) {
    UnitView view =
        directory
            .atOrLatest(unit, day)
            .orElseThrow(
                () -> new TransientFaultException("The directory does not know " + unit + " yet"));
    return view.parent() == null ? unit : view.parent();
  }

  /** The activities of plans under a plan that serve nothing of it. */
  static ItemRef orphansOf(PlanId plan) {
    return new ItemRef(plan, Link.NOTHING);
  }

  static Stream<ItemRef> refs(PlanId plan, List<TracedItem> items) {
    return items.stream().map(item -> new ItemRef(plan, item.id()));
  }
}
