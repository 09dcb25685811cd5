package vn.liencap.portal.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;

/**
 * The roll-up of a unit's subtree and of each branch.
 *
 * @param programme what is counted
 * @param unit the unit
 * @param name its name
 * @param period for example {@code Y2026}
 * @param asOf the moment of the newest change in it
 * @param sequence counts the changes
 * @param totals the whole subtree
 * @param children its branches
 */
public record RollupView(
    ProgrammeId programme,
    UnitId unit,
    String name,
    String period,
    @Nullable Instant asOf,
    long sequence,
    RollupTotals totals,
    List<RollupChild> children) {
  public RollupView {
    children = children == null ? List.of() : List.copyOf(children);
  }
}
