package vn.liencap.contracts.rollup;

import java.time.Instant;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.Topic;

/** What travels up, one level per hop. */
public sealed interface RollupEvent extends Event {

  /**
   * The current total of a node, for one slot of its parent.
   *
   * @param parent the node that keeps a slot for it
   * @param child the node that is told
   * @param totals its whole total, never an increment
   * @param sequence counts the totals of the child
   * @param gone true when the child moved away or ended: a tombstone, its totals are empty
   * @param since when the oldest change happened that this total newly includes
   */
  record NodeTotalled(
      NodeId parent, NodeId child, Totals totals, long sequence, boolean gone, Instant since)
      implements RollupEvent {

    @Override
    public String key() {
      return parent.value();
    }

    /** One child's slot at one parent: siblings count on their own. */
    @Override
    public String aggregate() {
      return parent.value() + "/" + child.value();
    }

    @Override
    public Topic topic() {
      return Topic.ROLLUPS;
    }
  }
}
