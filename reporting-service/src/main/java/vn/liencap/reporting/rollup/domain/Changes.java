package vn.liencap.reporting.rollup.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.liencap.contracts.NodeId;
import vn.liencap.reporting.rollup.domain.Change.Contribution;

/** The changes of a batch, gathered by the node that they are for. */
public final class Changes {
  private final Map<NodeId, List<Change>> byNode = new LinkedHashMap<>();
  private final Map<NodeId, Instant> since = new LinkedHashMap<>();

  /**
   * Adds a change.
   *
   * @param since when what it tells of happened
   */
  public void add(NodeId node, Change change, Instant since) {
    byNode.computeIfAbsent(node, _ -> new ArrayList<>()).add(change);
    this.since.merge(node, since, (a, b) -> a.isBefore(b) ? a : b);
  }

  /** True when there is nothing to fold. */
  public boolean isEmpty() {
    return byNode.isEmpty();
  }

  /** The nodes that are touched. */
  public Set<NodeId> nodes() {
    return Set.copyOf(byNode.keySet());
  }

  /** The changes for a node; none when it is not touched. */
  public List<Change> of(NodeId node) {
    return byNode.getOrDefault(node, List.of());
  }

  /** When the oldest change for a touched node happened. */
  public Instant since(NodeId node) {
    return Objects.requireNonNull(since.get(node));
  }

  /** What the nodes had no room for, addressed to the buckets that have. */
  public Changes overflowing(Collection<Node> nodes) {
    var overflowing = new Changes();
    for (Node node : nodes) {
      for (Change change : of(node.id())) {
        if (change instanceof Contribution contribution) {
          NodeId home = node.homeOf(contribution.source());
          if (!home.equals(node.id())) {
            overflowing.add(home, change, since(node.id()));
          }
        }
      }
    }
    return overflowing;
  }
}
