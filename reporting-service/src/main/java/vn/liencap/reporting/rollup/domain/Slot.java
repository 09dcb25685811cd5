package vn.liencap.reporting.rollup.domain;

import vn.liencap.contracts.rollup.Totals;

/**
 * What a node keeps of one source or one child: the newest it was told.
 *
 * @param sequence counts the changes of whoever told it
 * @param totals its whole contribution, never an increment
 * @param gone true once a child moved away; its totals are empty, its sequence still guards
 */
public record Slot(long sequence, Totals totals, boolean gone) {

  boolean isNewerThan(Slot other) {
    return sequence > other.sequence;
  }

  boolean saysOtherThan(Slot other) {
    return gone != other.gone || !totals.equals(other.totals);
  }
}
