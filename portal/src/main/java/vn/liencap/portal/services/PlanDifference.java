package vn.liencap.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;

/**
 * What differs between two versions of a plan.
 *
 * @param plan the plan, or the amendment that is looked at
 * @param from the earlier version
 * @param to the later one
 * @param changes item by item
 * @param unchanged how many items are the same
 */
public record PlanDifference(PlanId plan, int from, int to, List<Item> changes, int unchanged) {
  public PlanDifference {
    changes = changes == null ? List.of() : List.copyOf(changes);
  }

  /**
   * An item that differs.
   *
   * @param kind ADDED, REMOVED or CHANGED
   * @param part where it stands: head, objectives, activities, duties ...
   */
  public record Item(
      String kind, String part, @Nullable ItemId item, String title, List<Field> fields) {
    public Item {
      fields = fields == null ? List.of() : List.copyOf(fields);
    }
  }

  /** A field that differs, as people read it. */
  public record Field(String field, String before, String after) {}

  /** How many items differ in that way. */
  public long count(String kind) {
    return changes.stream().filter(change -> change.kind().equals(kind)).count();
  }
}
