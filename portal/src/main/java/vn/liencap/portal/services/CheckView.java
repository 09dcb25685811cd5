package vn.liencap.portal.services;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.checking.Holder;
import vn.liencap.contracts.checking.SumLine;

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
 * @param summed how many checksums of units were compared
 * @param sums the first of those that differ
 * @param silent the services that told no checksums in time
 */
public record CheckView(
    boolean running,
    @Nullable Instant at,
    long sources,
    long nodes,
    long differing,
    @Nullable Instant repaired,
    List<Shown> examples,
    long summed,
    List<Sum> sums,
    List<Holder> silent) {
  public CheckView {
    examples = examples == null ? List.of() : List.copyOf(examples);
    sums = sums == null ? List.of() : List.copyOf(sums);
    silent = silent == null ? List.of() : List.copyOf(silent);
  }

  /** True when pressing the button may repair something. */
  public boolean repairable() {
    return repaired == null
        && (differing > 0 || sums.stream().anyMatch(sum -> sum.side().equals("MISSED_HERE")));
  }

  /** A unit of which a service holds something else than is counted. */
  public record Sum(
      Holder holder, UnitId unit, String node, String side, SumLine stated, SumLine found) {}

  /** A slot that differs. */
  public record Shown(
      String node,
      String slot,
      @Nullable Map<String, Long> expected,
      @Nullable Map<String, Long> found) {}
}
