package vn.liencap.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.ItemRef;

/**
 * A paragraph of a plan that is being written.
 *
 * @param id kept from before, null when new
 * @param text what it says
 * @param mandatory plans below must keep it
 * @param serves the items of parent plans it implements
 */
public record DraftItem(@Nullable ItemId id, String text, boolean mandatory, List<ItemRef> serves) {
  public DraftItem {
    serves = serves == null ? List.of() : List.copyOf(serves);
  }

  /** A new paragraph. */
  public static DraftItem of(String text) {
    return new DraftItem(null, text, false, List.of());
  }
}
