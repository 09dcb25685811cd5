package vn.liencap.plan.amending.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;

/**
 * An item that was added, removed or changed.
 *
 * @param kind which of these
 * @param part where it stands: head, objectives, activities, duties ...
 * @param item the item; null for the head of the document
 * @param title what people know it by; that of before when it was removed
 * @param fields what differs; of an item added or removed, all it says or said
 */
public record ItemChange(
    Kind kind, String part, @Nullable ItemId item, String title, List<FieldChange> fields) {
  public ItemChange {
    fields = List.copyOf(fields);
  }

  /** Sorts of changes. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }
}
