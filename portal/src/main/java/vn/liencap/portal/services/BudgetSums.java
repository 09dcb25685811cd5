package vn.liencap.portal.services;

import java.util.List;
import vn.liencap.contracts.activity.SourceFigures;

/**
 * Money, in đồng.
 *
 * @param planned planned
 * @param spent spent
 * @param settled of this, settled by finance units
 * @param sources of these, what named its source
 */
public record BudgetSums(long planned, long spent, long settled, List<SourceFigures> sources) {
  public BudgetSums {
    sources = sources == null ? List.of() : List.copyOf(sources);
  }
}
