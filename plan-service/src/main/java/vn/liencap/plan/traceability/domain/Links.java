package vn.liencap.plan.traceability.domain;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ItemRef;

/** All links between items of issued plans. */
public interface Links {

  /**
   * Makes these the links of a plan, unless a later state of it is known.
   *
   * @param sequence counts the changes of the plan
   */
  void replace(PlanId plan, List<Link> links, long sequence);

  /** What some items serve. */
  List<Link> from(Collection<ItemRef> items);

  /**
   * What serves an item, by id.
   *
   * @param units only of plans of these; null for all
   * @param after the id of the last one seen
   */
  List<Link> serving(
      ItemRef served, @Nullable Collection<UnitId> units, @Nullable String after, int limit);

  /** How many serve an item. */
  long countServing(ItemRef served);
}
