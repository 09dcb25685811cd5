package vn.liencap.plan.amending.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.PlanContent;

/**
 * What differs between two texts of a plan, item by item. Items are the same when their ids are;
 * only moving an item within its part is no difference.
 *
 * @param changes as the later text says them, what was removed at the end of its part
 * @param unchanged how many items are word by word the same
 */
public record Difference(List<ItemChange> changes, int unchanged) {
  public Difference {
    changes = List.copyOf(changes);
  }

  /** Compares two texts. */
  public static Difference between(PlanContent before, PlanContent after) {
    List<Item> old = Item.of(before);
    List<Item> now = Item.of(after);
    Map<Object, Item> known = new HashMap<>();
    old.forEach(item -> known.put(key(item), item));
    List<ItemChange> changes = new ArrayList<>();
    now.forEach(item -> changes.addAll(change(known.get(key(item)), item)));
    Set<Object> kept = now.stream().map(Difference::key).collect(Collectors.toSet());
    for (Item item : old) {
      if (!kept.contains(key(item))) {
        changes.add(
            new ItemChange(
                ItemChange.Kind.REMOVED,
                item.part(),
                item.id(),
                item.title(),
                item.changesTo(null)));
      }
    }
    long same = changes.stream().filter(change -> change.kind() != ItemChange.Kind.REMOVED).count();
    return new Difference(inOrder(changes), now.size() - (int) same);
  }

  private static Object key(Item item) {
    return item.id() == null ? "head" : item.id();
  }

  private static List<ItemChange> change(@Nullable Item before, Item after) {
    if (before == null) {
      List<FieldChange> said =
          after.changesTo(null).stream()
              .map(field -> new FieldChange(field.field(), "", field.before()))
              .toList();
      return List.of(
          new ItemChange(ItemChange.Kind.ADDED, after.part(), after.id(), after.title(), said));
    }
    List<FieldChange> fields = before.changesTo(after);
    return fields.isEmpty()
        ? List.of()
        : List.of(
            new ItemChange(
                ItemChange.Kind.CHANGED, after.part(), after.id(), after.title(), fields));
  }

  private static List<ItemChange> inOrder(List<ItemChange> changes) {
    List<String> parts = changes.stream().map(ItemChange::part).distinct().toList();
    return parts.stream()
        .flatMap(part -> changes.stream().filter(change -> change.part().equals(part)))
        .toList();
  }

  /** The change of an item; null when it is as it was. */
  public @Nullable ItemChange of(ItemId item) {
    return changes.stream()
        .filter(change -> Objects.equals(change.item(), item))
        .findFirst()
        .orElse(null);
  }

  /** How many items were changed in that way. */
  public long count(ItemChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }
}
