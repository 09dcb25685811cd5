package vn.liencap.plan.traceability.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.TextItem;

/**
 * An item of a plan, as far as traceability goes.
 *
 * @param id the item
 * @param kind what it is
 * @param text its words
 * @param serves items of this plan or of plans above
 */
public record TracedItem(ItemId id, ItemKind kind, String text, List<ItemRef> serves) {
  public TracedItem {
    serves = List.copyOf(serves);
  }

  /** The items of a plan in its order. */
  public static List<TracedItem> of(PlanContent plan) {
    return Stream.of(
            texts(plan.objectives(), ItemKind.OBJECTIVE),
            texts(plan.requirements(), ItemKind.REQUIREMENT),
            plan.targets().stream()
                .map(each -> new TracedItem(each.id(), ItemKind.TARGET, each.text(), List.of())),
            texts(plan.contents(), ItemKind.CONTENT),
            texts(plan.channels(), ItemKind.OTHER),
            texts(plan.audiences(), ItemKind.OTHER),
            plan.activities().stream()
                .map(
                    each ->
                        new TracedItem(each.id(), ItemKind.ACTIVITY, each.title(), each.serves())),
            plan.responsibilities().stream()
                .flatMap(unit -> unit.duties().stream())
                .map(each -> new TracedItem(each.id(), ItemKind.DUTY, each.text(), List.of())),
            texts(plan.monitoring(), ItemKind.OTHER),
            texts(plan.funding(), ItemKind.OTHER))
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<TracedItem> texts(List<TextItem> items, ItemKind kind) {
    return items.stream().map(each -> new TracedItem(each.id(), kind, each.text(), each.serves()));
  }
}
