package vn.liencap.reporting.checking.domain;

import java.time.Instant;
import java.util.List;
import vn.liencap.contracts.checking.Holder;

/**
 * What a check found.
 *
 * @param at when it ended
 * @param sources how many assignments, activities and reports were compared
 * @param nodes how many nodes
 * @param differing how many slots differed
 * @param examples the first of them, at most {@value #MOST_EXAMPLES}
 * @param summed how many sums of units were compared with what the services hold
 * @param sums those that differed, at most {@value #MOST_EXAMPLES}
 * @param silent the services that did not say in time what they hold
 * @param repaired when they were repaired; the epoch while they were not
 */
public record Check(
    Instant at,
    long sources,
    long nodes,
    long differing,
    List<Difference> examples,
    long summed,
    List<SumDifference> sums,
    List<Holder> silent,
    Instant repaired) {
  public static final int MOST_EXAMPLES = 200;

  public Check {
    examples = List.copyOf(examples);
    sums = List.copyOf(sums);
    silent = List.copyOf(silent);
  }

  /** The same, repaired. */
  public Check repairedAt(Instant when) {
    return new Check(at, sources, nodes, differing, examples, summed, sums, silent, when);
  }
}
