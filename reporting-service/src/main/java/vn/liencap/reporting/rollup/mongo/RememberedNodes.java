package vn.liencap.reporting.rollup.mongo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import vn.liencap.contracts.NodeId;
import vn.liencap.reporting.rollup.domain.Node;

/**
 * The large nodes that this instance wrote last, so that a unit above hundreds is not read anew for
 * each of them. What is remembered may be old: whoever changes it writes by compare-and-set and,
 * when another instance was faster, looks again.
 */
final class RememberedNodes {
  /** Below it, reading costs little more than remembering. */
  private static final int FEWEST_SLOTS = 24;

  /** About 2 KB each. */
  private static final int MOST_SLOTS = 20_000;

  private static final Duration UNUSED_FOR = Duration.ofMinutes(10);

  private final Cache<NodeId, Node> nodes =
      Caffeine.newBuilder()
          .maximumWeight(MOST_SLOTS)
          .weigher((NodeId _, Node node) -> slots(node))
          .expireAfterAccess(UNUSED_FOR)
          .build();

  private static int slots(Node node) {
    return node.own().size() + node.children().size();
  }

  /** Those of the nodes that are remembered. */
  List<Node> of(Collection<NodeId> ids) {
    return List.copyOf(nodes.getAllPresent(ids).values());
  }

  /** Remembers how nodes are stored now, those that are worth it. */
  void keep(Collection<Node> stored) {
    for (Node node : stored) {
      if (slots(node) >= FEWEST_SLOTS) {
        nodes.put(node.id(), node);
      }
    }
  }

  /** Forgets nodes that somebody else may have written. */
  void forget(Collection<NodeId> ids) {
    nodes.invalidateAll(ids);
  }
}
