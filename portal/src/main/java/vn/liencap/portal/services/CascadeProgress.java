package vn.liencap.portal.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;

/**
 * How far a plan has come on its way down.
 *
 * @param plan the plan
 * @param expected units that are to be reached
 * @param assigned units reached
 * @param complete true when all are reached
 * @param byLevel the same by level
 * @param startedAt when it was issued
 * @param completedAt when the last unit was reached
 */
public record CascadeProgress(
    PlanId plan,
    int expected,
    int assigned,
    boolean complete,
    List<LevelProgress> byLevel,
    @Nullable Instant startedAt,
    @Nullable Instant completedAt) {
  public CascadeProgress {
    byLevel = byLevel == null ? List.of() : List.copyOf(byLevel);
  }

  /** Per cent of the units reached, 0 to 100; 100 only when all are. */
  public int percent() {
    return expected == 0 ? (complete ? 100 : 0) : (int) (100L * assigned / expected);
  }
}
