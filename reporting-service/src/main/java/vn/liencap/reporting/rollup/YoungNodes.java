package vn.liencap.reporting.rollup;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.NodeId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.reporting.rollup.domain.Node;

/**
 * Nodes placed by a copy of the tree that may lag: those just made, and those of units it does not
 * know yet. Their figures are kept, nobody waits for them, and they get another look; those that a
 * crash forgets get it at the next start.
 */
@Component
class YoungNodes {
  private final UnitDirectory directory;
  private final Set<NodeId> young = ConcurrentHashMap.newKeySet();
  private Set<NodeId> ofLastRound = Set.of();

  YoungNodes(UnitDirectory directory) {
    this.directory = directory;
  }

  /** Remembers those of the nodes that deserve another look. */
  void notice(Collection<Node> touched) {
    for (Node node : touched) {
      boolean justMade = node.stamp().version() == 1;
      if (!node.id().isBucket() && (justMade || isOfUnknownUnit(node.id()))) {
        young.add(node.id());
      }
    }
  }

  private boolean isOfUnknownUnit(NodeId node) {
    return directory.find(node.unit()).isEmpty();
  }

  /** Those noticed before the last round, so that each has had time; unknown ones come again. */
  Set<NodeId> dueForAnotherLook() {
    Set<NodeId> due =
        ofLastRound.stream()
            .filter(node -> !isOfUnknownUnit(node))
            .collect(Collectors.toUnmodifiableSet());
    var next = new HashSet<>(young);
    young.removeAll(next);
    ofLastRound.stream().filter(this::isOfUnknownUnit).forEach(next::add);
    ofLastRound = next;
    return due;
  }
}
