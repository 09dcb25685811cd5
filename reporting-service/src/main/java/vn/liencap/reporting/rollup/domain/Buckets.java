package vn.liencap.reporting.rollup.domain;

import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.UnitId;

/**
 * The nodes between, which keep any one document small: for a unit with many children, and for one
 * with very many sources of its own.
 */
public final class Buckets {
  /** Up to so many children keep their slots in the parent's own node. */
  public static final int MAX_DIRECT_CHILDREN = 256;

  private static final int CHILDREN_PER_BUCKET = 128;
  private static final int MOST_CHILD_BUCKETS = 512;
  private static final int FIRST_OWN_BUCKET = 1_000;
  private static final int OWN_BUCKETS = 64;

  private Buckets() {}

  /**
   * The node that keeps the slot of a child: the parent's, or one of its buckets. The number of
   * buckets is a power of two by the number of children, so few children change places as it grows.
   *
   * @param parent the node of the unit above
   * @param child the unit
   * @param siblings how many children the unit above has
   */
  public static NodeId holderOf(NodeId parent, UnitId child, int siblings) {
    if (siblings <= MAX_DIRECT_CHILDREN) {
      return parent;
    }
    int wanted = Integer.highestOneBit((siblings - 1) / CHILDREN_PER_BUCKET) * 2;
    return parent.bucket(spread(child.value(), Math.min(wanted, MOST_CHILD_BUCKETS)));
  }

  /** The bucket for a source once the unit's node is full. */
  static NodeId ofSource(NodeId node, String source) {
    return node.bucket(FIRST_OWN_BUCKET + spread(source, OWN_BUCKETS));
  }

  /** The node that people read: itself, or the one a bucket is below. */
  public static NodeId unitNode(NodeId node) {
    return NodeId.of(node.programme(), node.period(), node.unit());
  }

  /** True for a bucket of children, false for one of the unit's own sources and for a unit. */
  public static boolean holdsChildren(NodeId node) {
    return node.isBucket() && numberOf(node) < FIRST_OWN_BUCKET;
  }

  /** True for a bucket of the unit's own sources. */
  static boolean holdsOwn(NodeId node) {
    return node.isBucket() && numberOf(node) >= FIRST_OWN_BUCKET;
  }

  private static int numberOf(NodeId bucket) {
    return Integer.parseInt(bucket.value().substring(bucket.value().lastIndexOf('b') + 1));
  }

  private static int spread(String text, int powerOfTwo) {
    int hash = text.hashCode() * 0x9E3779B9;
    return (hash ^ (hash >>> 16)) & (powerOfTwo - 1);
  }
}
