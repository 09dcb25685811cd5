package vn.liencap.plan.browsing.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of plans. */
public interface PlanLists {

  /**
   * Lists plans, the latest changed first.
   *
   * @param after the place to go on after; null for the beginning
   */
  List<PlanSummary> list(PlanQuery query, @Nullable String after, int limit);
}
