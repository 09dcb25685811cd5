package vn.liencap.reporting.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;

/** Nodes in a map. */
final class NodesInMemory implements Nodes {
  private final ConcurrentSkipListMap<String, Node> byId = new ConcurrentSkipListMap<>();

  @Override
  public List<Node> change(Set<NodeId> ids, UnaryOperator<Node> change) {
    List<Node> changed = new ArrayList<>();
    for (NodeId id : ids) {
      Node before = find(id).orElseGet(() -> Node.empty(id));
      Node after = change.apply(before);
      if (!after.equals(before)) {
        after = after.stored();
        byId.put(id.value(), after);
      }
      changed.add(after);
    }
    return changed;
  }

  @Override
  public List<Node> fold(Set<NodeId> ids, UnaryOperator<Node> fold) {
    return change(ids, fold);
  }

  @Override
  public Optional<Node> find(NodeId id) {
    return Optional.ofNullable(byId.get(id.value()));
  }

  @Override
  public List<Node> findAll(Collection<NodeId> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  @Override
  public Set<NodeId> ofUnits(Collection<UnitId> units) {
    return byId.values().stream()
        .map(Node::id)
        .filter(id -> !id.isBucket() && units.contains(id.unit()))
        .collect(Collectors.toSet());
  }

  @Override
  public List<NodeId> stretch(String prefix, @Nullable NodeId after, int limit) {
    return byId.tailMap(after == null ? prefix : after.value(), false).values().stream()
        .map(Node::id)
        .filter(id -> id.value().startsWith(prefix))
        .limit(limit)
        .toList();
  }
}
