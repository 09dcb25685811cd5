package vn.liencap.plan.assignments.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Target;
import vn.liencap.contracts.plan.TextItem;

/**
 * Takes the changes of a plan above over into a unit's own plan: what the unit took word by word is
 * changed with it, what it wrote itself stays, what came new is added as in a first draft, and what
 * served only an item that is gone goes too.
 */
public final class TakingOver {
  private final PlanId parent;
  private final PlanContent before;
  private final PlanContent after;
  private final PlanContent fresh;

  /**
   * Compares two texts of the plan above.
   *
   * @param before the one that the unit's plan takes into account
   * @param after the one of now
   * @param fresh what a first draft of the unit would be after it
   */
  public TakingOver(PlanId parent, PlanContent before, PlanContent after, PlanContent fresh) {
    this.parent = parent;
    this.before = before;
    this.after = after;
    this.fresh = fresh;
  }

  /** The unit's own text with the changes taken over. */
  public PlanContent into(PlanContent own) {
    var duties = new DutiesTakenOver(before, after, fresh);
    return new PlanContent(
        own.title(),
        own.type(),
        own.symbol(),
        own.place(),
        own.year(),
        own.legalBases(),
        texts(own, PlanContent::objectives),
        texts(own, PlanContent::requirements),
        texts(own, PlanContent::audiences),
        texts(own, PlanContent::contents),
        texts(own, PlanContent::channels),
        targets(own.targets()),
        own.indices(),
        activities(own.activities()),
        duties.into(own.responsibilities()),
        own.reporting(),
        texts(own, PlanContent::monitoring),
        texts(own, PlanContent::funding),
        own.recipients(),
        own.signer());
  }

  private List<TextItem> texts(PlanContent own, Function<PlanContent, List<TextItem>> part) {
    Map<ItemId, TextItem> old = byId(part.apply(before), TextItem::id);
    Map<ItemId, TextItem> now = byId(part.apply(after), TextItem::id);
    List<TextItem> taken = new ArrayList<>();
    for (TextItem item : part.apply(own)) {
      ItemId source = source(item.serves());
      TextItem was = source == null ? null : old.get(source);
      TextItem changed = source == null ? null : now.get(source);
      if (was == null) {
        taken.add(item);
      } else if (changed != null) {
        taken.add(follow(item, was, changed));
      } else if (item.serves().size() > 1) {
        taken.add(item);
      }
    }
    Set<ItemId> known = part.apply(own).stream().map(TextItem::id).collect(Collectors.toSet());
    part.apply(fresh).stream()
        .filter(item -> isNew(item.serves(), old.keySet()) && !known.contains(item.id()))
        .forEach(taken::add);
    return taken;
  }

  private static TextItem follow(TextItem own, TextItem old, TextItem now) {
    return own.text().equals(old.text())
        ? new TextItem(own.id(), now.text(), own.mandatory(), own.serves())
        : own;
  }

  private List<KeyActivity> activities(List<KeyActivity> own) {
    Map<ItemId, KeyActivity> old = byId(before.activities(), KeyActivity::id);
    Map<ItemId, KeyActivity> now = byId(after.activities(), KeyActivity::id);
    List<KeyActivity> taken = new ArrayList<>();
    for (KeyActivity item : own) {
      ItemId source = source(item.serves());
      KeyActivity was = source == null ? null : old.get(source);
      KeyActivity changed = source == null ? null : now.get(source);
      if (was == null) {
        taken.add(item);
      } else if (changed != null) {
        taken.add(follow(item, was, changed));
      } else if (item.serves().size() > 1) {
        taken.add(item);
      }
    }
    Set<ItemId> known = own.stream().map(KeyActivity::id).collect(Collectors.toSet());
    fresh.activities().stream()
        .filter(item -> isNew(item.serves(), old.keySet()) && !known.contains(item.id()))
        .forEach(taken::add);
    return taken;
  }

  /** Field by field: what the unit left as it was above follows, what it wrote itself stays. */
  private static KeyActivity follow(KeyActivity own, KeyActivity old, KeyActivity now) {
    return new KeyActivity(
        own.id(),
        follow(own.title(), old.title(), now.title()),
        own.carrier(),
        own.lead(),
        own.coordinating(),
        follow(own.timing(), old.timing(), now.timing()),
        follow(own.funding(), old.funding(), now.funding()),
        follow(own.outputs(), old.outputs(), now.outputs()),
        own.budget(),
        now.mandatory(),
        own.serves());
  }

  static <T> T follow(T own, T old, T now) {
    return own.equals(old) ? now : own;
  }

  private List<Target> targets(List<Target> own) {
    Map<ItemId, Target> old = byId(before.targets(), Target::id);
    Map<ItemId, Target> now = byId(after.targets(), Target::id);
    Stream<Target> kept =
        own.stream()
            .flatMap(
                target ->
                    target.equals(old.get(target.id()))
                        ? Stream.ofNullable(now.get(target.id()))
                        : Stream.of(target));
    Set<ItemId> known = own.stream().map(Target::id).collect(Collectors.toSet());
    Stream<Target> added =
        after.targets().stream()
            .filter(target -> !old.containsKey(target.id()) && !known.contains(target.id()));
    return Stream.concat(kept, added).toList();
  }

  /** The item above that an item implements. */
  private @Nullable ItemId source(List<ItemRef> serves) {
    return serves.stream()
        .filter(ref -> ref.plan().equals(parent))
        .map(ItemRef::item)
        .findFirst()
        .orElse(null);
  }

  private boolean isNew(List<ItemRef> serves, Set<ItemId> old) {
    ItemId source = source(serves);
    return source != null && !old.contains(source);
  }

  static <T> Map<ItemId, T> byId(List<T> items, Function<T, ItemId> id) {
    Map<ItemId, T> byId = new HashMap<>();
    items.forEach(item -> byId.put(id.apply(item), item));
    return byId;
  }
}
