package vn.liencap.reporting.rollup.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.rollup.Totals;

/**
 * How a unit's year stood at the end of a day: what the trend of states is drawn from. It is taken
 * when the node is about to change on a later day, so a unit that rests costs nothing; until its
 * next closing it stood as it did then.
 *
 * @param totals states of plans and activities; what was owed before that day is one counter
 */
public record Closing(NodeId node, LocalDate day, Totals totals) {

  /**
   * The closing that is due before a node changes; empty for buckets, for nodes of other periods
   * than a year, and when it has changed on this very day already.
   *
   * @param changedOn the day on which the node last changed
   */
  public static Optional<Closing> dueBefore(Node node, LocalDate changedOn, LocalDate today) {
    boolean yearly = node.id().period().startsWith("Y") && !node.id().isBucket();
    return yearly && node.stamp().version() > 0 && changedOn.isBefore(today)
        ? Optional.of(of(node, changedOn))
        : Optional.empty();
  }

  /** A node as it stands at the end of a day. */
  public static Closing of(Node node, LocalDate day) {
    var kept = new TreeMap<String, Long>();
    node.total()
        .counts()
        .forEach(
            (name, count) -> {
              if (Counters.isState(name)) {
                kept.merge(Counters.owedBefore(day, name), count, Math::addExact);
              }
            });
    return new Closing(node.id(), day, new Totals(kept));
  }

  /** How it stood on a day from then on: only what falls due changes by itself. */
  public StateOfDay on(LocalDate later) {
    return StateOfDay.of(totals, later);
  }
}
