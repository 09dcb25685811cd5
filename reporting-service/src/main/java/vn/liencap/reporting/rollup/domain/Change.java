package vn.liencap.reporting.rollup.domain;

import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.rollup.Totals;

/** What a node is told about one of its slots, perhaps twice, late or out of order. */
public sealed interface Change {

  /** The slot as it is to be. */
  Slot slot();

  /**
   * What one assignment or activity of the unit counts for.
   *
   * @param source {@code plan} for an assignment, {@code plan~item} for an activity: unique within
   *     the unit and short, for a node keeps up to {@value Node#MAX_OWN} of them
   * @param sequence counts the changes of the assignment or activity
   * @param totals all it counts for now
   */
  record Contribution(String source, long sequence, Totals totals) implements Change {
    @Override
    public Slot slot() {
      return new Slot(sequence, totals, false);
    }
  }

  /**
   * The current total of a node below.
   *
   * @param child the node below
   * @param sequence counts the totals of the child
   * @param totals its whole total
   * @param gone true when the child is no longer below this node
   */
  record ChildTotal(NodeId child, long sequence, Totals totals, boolean gone) implements Change {
    @Override
    public Slot slot() {
      return new Slot(sequence, gone ? Totals.NONE : totals, gone);
    }
  }
}
