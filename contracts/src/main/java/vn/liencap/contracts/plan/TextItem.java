package vn.liencap.contracts.plan;

import java.util.List;
import vn.liencap.contracts.ItemId;

/**
 * A paragraph of a plan that others can refer to.
 *
 * @param id stable across versions
 * @param text as printed
 * @param mandatory plans below must keep it
 * @param serves the items of parent plans that it implements
 */
public record TextItem(ItemId id, String text, boolean mandatory, List<ItemRef> serves) {
  public TextItem {
    serves = List.copyOf(serves);
  }
}
