package vn.liencap.portal.services;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is counted for a subtree.
 *
 * @param units units
 * @param activities activities
 * @param outputs figures by output kind
 * @param budget money
 * @param figures ENTERED, SUBMITTED or ACCEPTED
 */
public record RollupTotals(
    UnitCounts units,
    ActivityCounts activities,
    Map<String, Long> outputs,
    BudgetSums budget,
    @Nullable String figures) {
  public RollupTotals {
    outputs = outputs == null ? Map.of() : Map.copyOf(outputs);
  }
}
