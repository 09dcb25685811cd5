package vn.liencap.plan.traceability.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ItemRef;

/**
 * Which units carry an item: they carry it out, or have an item in a plan of their own that serves
 * it. Kept per item and per unit above the carriers, so that nothing grows with the country. Only
 * ever added to, each unit once, however often it is told.
 */
public interface Carriers {

  /**
   * Some units below one that carry an item.
   *
   * @param item the item
   * @param above the unit directly above them
   * @param units who carries it
   */
  record Group(ItemRef item, UnitId above, Set<UnitId> units) {
    public Group {
      units = Set.copyOf(units);
    }
  }

  /** Adds carriers. */
  void add(Collection<Group> groups);

  /** Everybody known to carry one of these items. */
  List<Group> of(Collection<ItemRef> items);
}
