package vn.liencap.portal.services;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The newest check of the totals.
 *
 * @param running true while one runs
 * @param at when it ended; null before the first
 * @param sources how many assignments, activities and reports were compared
 * @param nodes how many totals
 * @param differing how many slots differed
 * @param repaired when they were repaired; null while they were not
 * @param examples the first of those that differ
 */
public record CheckView(
    boolean running,
    @Nullable Instant at,
    long sources,
    long nodes,
    long differing,
    @Nullable Instant repaired,
    List<Shown> examples) {

  /** A slot that differs. */
  public record Shown(
      String node,
      String slot,
      @Nullable Map<String, Long> expected,
      @Nullable Map<String, Long> found) {}
}
