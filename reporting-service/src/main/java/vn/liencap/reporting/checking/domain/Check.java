package vn.liencap.reporting.checking.domain;

import java.time.Instant;
import java.util.List;

/**
 * What a check found.
 *
 * @param at when it ended
 * @param sources how many assignments, activities and reports were compared
 * @param nodes how many nodes
 * @param differing how many slots differed
 * @param examples the first of them, at most {@value #MOST_EXAMPLES}
 * @param repaired when they were repaired; the epoch while they were not
 */
public record Check(
    Instant at,
    long sources,
    long nodes,
    long differing,
    List<Difference> examples,
    Instant repaired) {
  public static final int MOST_EXAMPLES = 200;

  public Check {
    examples = List.copyOf(examples);
  }

  /** The same, repaired. */
  public Check repairedAt(Instant when) {
    return new Check(at, sources, nodes, differing, examples, when);
  }
}
