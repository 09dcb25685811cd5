package vn.liencap.reporting.checking.domain;

import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.checking.Holder;
import vn.liencap.contracts.checking.SumLine;

/**
 * A unit of which another service holds something else than is counted here.
 *
 * @param holder the service that holds it
 * @param node where it is counted
 * @param stated what the service holds
 * @param found what is counted
 */
public record SumDifference(Holder holder, NodeId node, SumLine stated, SumLine found) {

  /** Where the fault lies. */
  public enum Side {
    /** The service holds what never came here: publishing it once more repairs it. */
    MISSED_HERE,
    /**
     * Here is newer than what the service holds, as after its database was set back: nothing that
     * the service could publish repairs it.
     */
    STORE_BEHIND,
    /** Both have heard the same and count otherwise: the slots here are wrong. */
    COUNTED_WRONG
  }

  /** Where the fault lies. */
  public Side side() {
    if (found.sequences() < stated.sequences()) {
      return Side.MISSED_HERE;
    }
    return found.sequences() > stated.sequences() ? Side.STORE_BEHIND : Side.COUNTED_WRONG;
  }
}
