package vn.liencap.reporting.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.Topic;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.reporting.ReportEvent;
import vn.liencap.messaging.StateTopics;
import vn.liencap.reporting.checking.domain.Difference;
import vn.liencap.reporting.rollup.domain.Change.Contribution;
import vn.liencap.reporting.rollup.domain.Contributions;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Slot;

/**
 * Rebuilds what nodes should hold from the state topics, a partition at a time, and compares: first
 * the units' own slots, then every node with the slot that the node above keeps for it.
 */
@Component
class Rebuilding {
  private static final int AT_ONCE = 500;

  private final StateTopics topics;
  private final Nodes nodes;

  Rebuilding(StateTopics topics, Nodes nodes) {
    this.topics = topics;
    this.nodes = nodes;
  }

  /** What a comparison looked at, and what differs. */
  static final class Findings {
    private static final int MOST = 10_000;

    private long sources;
    private long nodes;
    private final List<Difference> differences = new ArrayList<>();

    private void add(Difference difference) {
      if (differences.size() < MOST) {
        differences.add(difference);
      }
    }

    long sources() {
      return sources;
    }

    long nodes() {
      return nodes;
    }

    List<Difference> differences() {
      return List.copyOf(differences);
    }
  }

  /** Compares all. */
  Findings compare() {
    var findings = new Findings();
    topics.read(
        Topic.PLANS,
        Set.of(AssignmentEvent.class),
        events -> compareSources(events, Rebuilding::isAssignment, findings));
    topics.read(
        Topic.ACTIVITIES,
        Set.of(ActivityEvent.class),
        events -> compareSources(events, Rebuilding::isActivity, findings));
    topics.read(
        Topic.REPORTS,
        Set.of(ReportEvent.class),
        events -> compareSources(events, source -> false, findings));
    compareNodes(findings);
    return findings;
  }

  private static boolean isActivity(String source) {
    return source.contains(Id.SEPARATOR);
  }

  private static boolean isAssignment(String source) {
    return !isActivity(source) && !source.equals(Contributions.REPORT);
  }

  /**
   * Compares the slots of one partition's units.
   *
   * @param extra which sources of a node should be among the events, so that others are too many
   */
  private void compareSources(
      Collection<? extends Event> events, Predicate<String> extra, Findings findings) {
    findings.sources += events.size();
    var expected = new HashMap<NodeId, Map<String, Slot>>();
    for (Event event : events) {
      contributions(event)
          .forEach(
              (node, told) ->
                  expected
                      .computeIfAbsent(node, _ -> new HashMap<>())
                      .put(told.source(), told.slot()));
    }
    List<NodeId> ids = List.copyOf(expected.keySet());
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<NodeId> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      Map<NodeId, Node> found = find(some);
      some.forEach(
          id -> {
            Map<String, Slot> slots = expected.getOrDefault(id, Map.of());
            compareOwn(found.getOrDefault(id, Node.empty(id)), slots, extra, findings);
          });
    }
  }

  private static Map<NodeId, Contribution> contributions(Event event) {
    try {
      return switch (event) {
        case AssignmentEvent told ->
            Map.of(Contributions.nodeOf(told.assignment()), Contributions.of(told.assignment()));
        case ActivityEvent told -> {
          var all = new HashMap<>(Contributions.inSlices(told.activity()));
          all.put(Contributions.nodeOf(told.activity()), Contributions.of(told.activity()));
          yield all;
        }
        case ReportEvent told -> Contributions.of(told.report());
        default -> Map.of();
      };
    } catch (IllegalArgumentException _) {
      return Map.of(); // it lies in the dead letters
    }
  }

  private void compareOwn(
      Node node, Map<String, Slot> expected, Predicate<String> extra, Findings findings) {
    var inBuckets = new HashMap<NodeId, Map<String, Slot>>();
    expected.forEach(
        (source, slot) -> {
          NodeId home = node.homeOf(source);
          if (home.equals(node.id())) {
            compare(node, source, slot, findings);
          } else {
            inBuckets.computeIfAbsent(home, _ -> new HashMap<>()).put(source, slot);
          }
        });
    find(inBuckets.keySet())
        .forEach(
            (bucket, kept) ->
                inBuckets
                    .getOrDefault(bucket, Map.of())
                    .forEach((source, slot) -> compare(kept, source, slot, findings)));
    var tooMany = new HashSet<>(node.own().keySet());
    tooMany.removeAll(expected.keySet());
    tooMany.removeIf(extra.negate());
    tooMany.forEach(
        source ->
            findings.add(Difference.ofSource(node.id(), source, null, node.own().get(source))));
  }

  private static void compare(Node node, String source, Slot expected, Findings findings) {
    @Nullable Slot found = node.own().get(source);
    if (Difference.isThere(expected, found)) {
      findings.add(Difference.ofSource(node.id(), source, expected, found));
    }
  }

  private void compareNodes(Findings findings) {
    @Nullable NodeId last = null;
    List<NodeId> stretch;
    do {
      stretch = nodes.stretch("", last, AT_ONCE);
      if (!stretch.isEmpty()) {
        last = stretch.getLast();
        findings.nodes += stretch.size();
        compareWithAbove(nodes.findAll(stretch), findings);
      }
    } while (stretch.size() == AT_ONCE);
  }

  private void compareWithAbove(List<Node> some, Findings findings) {
    Map<NodeId, Node> above =
        find(
            some.stream()
                .flatMap(node -> Optional.ofNullable(node.standing().holder()).stream())
                .collect(Collectors.toSet()));
    for (Node node : some) {
      NodeId holder = node.standing().holder();
      if (holder != null) {
        Node keeper = above.getOrDefault(holder, Node.empty(holder));
        var expected = new Slot(node.stamp().sequence(), node.crossing(), false);
        @Nullable Slot found = keeper.children().get(node.id());
        if (Difference.isThere(expected, found)) {
          findings.add(Difference.ofChild(holder, node.id(), expected, found));
        }
      }
    }
  }

  private Map<NodeId, Node> find(Collection<NodeId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : nodes.findAll(ids).stream().collect(Collectors.toMap(Node::id, node -> node));
  }

  /** Those that still differ: what was on its way when they were found has arrived. */
  List<Difference> stillThere(List<Difference> differences) {
    var still = new ArrayList<Difference>();
    for (int from = 0; from < differences.size(); from += AT_ONCE) {
      List<Difference> some =
          differences.subList(from, Math.min(differences.size(), from + AT_ONCE));
      Set<NodeId> ids = new HashSet<>();
      some.forEach(
          difference -> {
            ids.add(difference.node());
            if (difference.child() != null) {
              ids.add(difference.child());
            }
          });
      Map<NodeId, Node> now = find(ids);
      some.forEach(difference -> again(difference, now).ifPresent(still::add));
    }
    return still;
  }

  private static Optional<Difference> again(Difference difference, Map<NodeId, Node> now) {
    Node node = now.getOrDefault(difference.node(), Node.empty(difference.node()));
    NodeId child = difference.child();
    String source = difference.source();
    @Nullable Slot found =
        child != null ? node.children().get(child) : source == null ? null : node.own().get(source);
    @Nullable Slot expected = difference.expected();
    if (child != null) {
      Node below = now.get(child);
      if (below == null || !difference.node().equals(below.standing().holder())) {
        return Optional.empty(); // it has moved meanwhile
      }
      expected = new Slot(below.stamp().sequence(), below.crossing(), false);
    }
    return Difference.isThere(expected, found)
        ? Optional.of(new Difference(difference.node(), source, child, expected, found))
        : Optional.empty();
  }
}
