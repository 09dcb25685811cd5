package vn.liencap.plan.traceability;

import java.util.ArrayList;
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
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.Plans;
import vn.liencap.plan.traceability.domain.ItemKind;
import vn.liencap.plan.traceability.domain.Link;
import vn.liencap.plan.traceability.domain.Links;
import vn.liencap.plan.traceability.domain.TracedItem;
import vn.liencap.runtime.ProblemException;

/**
 * From an item up to all that it serves in the end. Whoever may read the item may know the words of
 * what it serves: it is done for their sake. The plan they stand in is opened to its readers only.
 */
@Service
public class WayUp {
  private static final int MOST_LEVELS = 8;
  private static final int MOST_STEPS = 50;

  private final Traceability traceability;
  private final Links links;
  private final Plans plans;
  private final PlanAccess access;

  WayUp(Traceability traceability, Links links, Plans plans, PlanAccess access) {
    this.traceability = traceability;
    this.links = links;
    this.plans = plans;
    this.access = access;
  }

  /**
   * Something that an item serves.
   *
   * @param level 1 for what it serves itself, 2 for what that serves, and so on
   * @param item null when only the plan is meant, because nothing is said to serve any of its items
   * @param kind null likewise
   * @param text its words, or the title of the plan
   * @param number number and symbol of the plan
   * @param readable true when the reader may open the plan
   */
  public record Served(
      int level,
      PlanId plan,
      @Nullable String number,
      String title,
      UnitId issuer,
      String issuerName,
      @Nullable ItemId item,
      @Nullable ItemKind kind,
      String text,
      boolean readable) {}

  /**
   * What an item of a plan serves, the nearest first.
   *
   * @throws ProblemException 404 when the actor may not read the plan, 409 when it is not issued
   */
  public List<Served> above(PlanId id, ItemId item, Actor actor) {
    traceability.issued(id, actor);
    List<Served> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Collection<ItemRef> below = Set.of(new ItemRef(id, item));
    for (int level = 1; level <= MOST_LEVELS && !below.isEmpty(); level++) {
      List<ItemRef> served =
          links.from(below).stream()
              .map(Link::served)
              .filter(ref -> seen.add(Link.key(ref)))
              .limit(MOST_STEPS)
              .toList();
      found.addAll(described(served, level, actor));
      below = served.stream().filter(ref -> !ref.item().equals(Link.NOTHING)).toList();
    }
    return found;
  }

  private List<Served> described(List<ItemRef> refs, int level, Actor actor) {
    Map<PlanId, Plan> known =
        plans.findAll(refs.stream().map(ItemRef::plan).distinct().toList()).stream()
            .filter(Plan::isIssued)
            .collect(Collectors.toMap(Plan::id, Function.identity()));
    return refs.stream()
        .flatMap(
            ref ->
                Stream.ofNullable(known.get(ref.plan()))
                    .flatMap(plan -> described(ref, plan, level, actor)))
        .toList();
  }

  private Stream<Served> described(ItemRef ref, Plan plan, int level, Actor actor) {
    if (ref.item().equals(Link.NOTHING)) {
      return Stream.of(served(plan, null, level, actor));
    }
    return TracedItem.of(plan.content()).stream()
        .filter(item -> item.id().equals(ref.item()))
        .map(item -> served(plan, item, level, actor));
  }

  private Served served(Plan plan, @Nullable TracedItem item, int level, Actor actor) {
    return new Served(
        level,
        plan.id(),
        plan.number() == null ? null : plan.number().toString(),
        plan.content().title(),
        plan.issuer(),
        traceability.nameOf(plan),
        item == null ? null : item.id(),
        item == null ? null : item.kind(),
        item == null ? plan.content().title() : item.text(),
        access.mayRead(actor, plan));
  }
}
