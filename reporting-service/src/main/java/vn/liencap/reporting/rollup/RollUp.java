package vn.liencap.reporting.rollup;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.rollup.RollupEvent.NodeTotalled;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.reporting.rollup.domain.Changes;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Standing;

/**
 * One hop of the way up: a batch of changes becomes one read, one write and one message per node
 * touched. The message is sent also when nothing changed, because a crash may have come between the
 * write and the message of an earlier delivery.
 */
@Component
public class RollUp {
  private final Nodes nodes;
  private final Standings standings;
  private final EventPublisher publisher;
  private final YoungNodes young;
  private final RollUpMeters meters;
  private final Clock clock;

  RollUp(
      Nodes nodes,
      Standings standings,
      EventPublisher publisher,
      YoungNodes young,
      RollUpMeters meters,
      Clock clock) {
    this.nodes = nodes;
    this.standings = standings;
    this.publisher = publisher;
    this.young = young;
    this.meters = meters;
    this.clock = clock;
  }

  /** Takes the changes in and tells the nodes above; returns when the broker has every message. */
  public void take(Changes changes) {
    Changes open = changes;
    while (!open.isEmpty()) {
      Changes batch = open;
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      List<Node> touched =
          change(
              batch.nodes(),
              nodes::fold,
              (node, standing) -> node.with(batch.of(node.id()), now).under(standing));
      young.notice(touched);
      tell(touched, node -> batch.since(node.id()));
      meters.folded(touched, batch, now);
      open = batch.overflowing(touched);
    }
  }

  /**
   * Looks again where nodes stand. Those that stand elsewhere now are written and told; no event
   * would repeat that after a crash, so they are marked until they have been told.
   */
  public void standAgain(Set<NodeId> ids) {
    if (ids.isEmpty()) {
      return;
    }
    List<Node> untold =
        change(ids, nodes::change, RollUp::standing).stream()
            .filter(node -> node.stamp().untold())
            .toList();
    tell(untold, _ -> clock.instant());
    markTold(untold);
  }

  /** Repairs nodes and tells the nodes above; the change bears repetition. */
  public void mend(Set<NodeId> ids, UnaryOperator<Node> mending) {
    tell(nodes.change(ids, mending), _ -> clock.instant());
  }

  /** Whoever wrote one of them meanwhile has not told that yet, so its mark stays. */
  private void markTold(List<Node> untold) {
    Map<NodeId, Long> told =
        untold.stream().collect(Collectors.toMap(Node::id, node -> node.stamp().version()));
    nodes.change(
        told.keySet(),
        node ->
            Objects.equals(told.get(node.id()), node.stamp().version())
                ? node.untold(false)
                : node);
  }

  private static Node standing(Node node, Standing standing) {
    Node placed = node.under(standing);
    return placed.standing().equals(node.standing()) ? node : placed.untold(true);
  }

  /** Repeats while programme or unit changed meanwhile: whoever looks after the write sees it. */
  private List<Node> change(
      Set<NodeId> ids,
      BiFunction<Set<NodeId>, UnaryOperator<Node>, List<Node>> write,
      BiFunction<Node, Standing, Node> change) {
    while (true) {
      Map<NodeId, Standing> seen = standings.of(ids);
      List<Node> changed =
          write.apply(ids, node -> change.apply(node, Objects.requireNonNull(seen.get(node.id()))));
      if (standings.areStill(seen)) {
        return changed;
      }
    }
  }

  private void tell(Collection<Node> touched, Function<Node, Instant> since) {
    List<NodeTotalled> tidings = new ArrayList<>();
    touched.forEach(node -> tidings.addAll(node.tidings(since.apply(node))));
    if (!tidings.isEmpty()) {
      publisher.publish(tidings);
    }
  }
}
