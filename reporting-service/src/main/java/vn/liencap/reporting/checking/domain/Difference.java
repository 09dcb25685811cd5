package vn.liencap.reporting.checking.domain;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.rollup.domain.Slot;

/**
 * A slot of a node that does not say what it should.
 *
 * @param node the node
 * @param source one of the unit's own sources; null where {@code child} is said
 * @param child a node below, whose total the slot does not repeat
 * @param expected what it should say; null where there should be no slot
 * @param found what it says; null where there is no slot
 */
public record Difference(
    NodeId node,
    @Nullable String source,
    @Nullable NodeId child,
    @Nullable Slot expected,
    @Nullable Slot found) {

  /** A slot of the unit's own. */
  public static Difference ofSource(
      NodeId node, String source, @Nullable Slot expected, @Nullable Slot found) {
    return new Difference(node, source, null, expected, found);
  }

  /** A slot for a node below. */
  public static Difference ofChild(NodeId node, NodeId child, Slot expected, @Nullable Slot found) {
    return new Difference(node, null, child, expected, found);
  }

  /** True when a slot says other than it should: it lags, or it says something else. */
  public static boolean isThere(@Nullable Slot expected, @Nullable Slot found) {
    if (expected == null) {
      return found != null && !saysNothing(found);
    }
    if (found == null) {
      return !saysNothing(expected);
    }
    return found.sequence() < expected.sequence()
        || (found.sequence() == expected.sequence() && !found.totals().equals(expected.totals()));
  }

  private static boolean saysNothing(Slot slot) {
    return slot.totals().equals(Totals.NONE);
  }
}
