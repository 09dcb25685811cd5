package vn.liencap.portal.services;

import java.util.List;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.ItemRef;

/**
 * An item of a plan and what it serves.
 *
 * @param item the item of this plan
 * @param serves items of the parent plan
 */
public record ItemLink(ItemId item, List<ItemRef> serves) {
  public ItemLink {
    serves = serves == null ? List.of() : List.copyOf(serves);
  }
}
