package vn.liencap.reporting.checking;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Topic;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.checking.CheckEvent.StatesAsked;
import vn.liencap.contracts.checking.CheckEvent.SumsAsked;
import vn.liencap.contracts.checking.CheckEvent.UnitSummed;
import vn.liencap.contracts.checking.Holder;
import vn.liencap.contracts.checking.SumLine;
import vn.liencap.contracts.checking.UnitSum;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.messaging.StateTopics;
import vn.liencap.reporting.checking.domain.Checks;
import vn.liencap.reporting.checking.domain.SumDifference;
import vn.liencap.reporting.rollup.domain.Contributions;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;

/**
 * Asks the services that hold assignments and activities what they hold of each unit, and compares
 * it with what is counted: messages that were never published are missed by every comparison with
 * the topics alone.
 */
@Component
class UnitSums {
  private static final int AT_ONCE = 200;
  private static final Duration LOOK = Duration.ofMillis(200);

  private final EventPublisher publisher;
  private final StateTopics topics;
  private final Checks checks;
  private final Nodes nodes;
  private final Clock clock;
  private final Duration patience;

  UnitSums(
      EventPublisher publisher,
      StateTopics topics,
      Checks checks,
      Nodes nodes,
      Clock clock,
      @Value("${liencap.checks.answer-within:60s}") Duration patience) {
    this.publisher = publisher;
    this.topics = topics;
    this.checks = checks;
    this.nodes = nodes;
    this.clock = clock;
    this.patience = patience;
  }

  /** What a comparison found. */
  record Compared(long units, List<SumDifference> differences) {}

  /**
   * Asks for the sums of units.
   *
   * @param units whose; empty for all
   */
  void ask(String check, List<UnitId> units) {
    publisher.publish(
        List.of(new SumsAsked(check, units, clock.instant().truncatedTo(ChronoUnit.MILLIS))));
  }

  /** Waits for the answers; gives those that did not come in time. */
  Set<Holder> silent(String check) {
    Set<Holder> silent = new HashSet<>(Arrays.asList(Holder.values()));
    long until = System.nanoTime() + patience.toNanos();
    silent.removeAll(checks.answered(check));
    while (!silent.isEmpty() && System.nanoTime() < until && pause()) {
      silent.removeAll(checks.answered(check));
    }
    return silent;
  }

  private static boolean pause() {
    try {
      Thread.sleep(LOOK);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Compares what was answered with what is counted now.
   *
   * @param only the units that were asked for; empty for all
   * @param silent who has not answered: nothing is said of what they hold
   */
  Compared compare(String check, Collection<UnitId> only, Set<Holder> silent) {
    Set<UnitId> wanted = Set.copyOf(only);
    Predicate<UnitSum> compared =
        sum -> !silent.contains(sum.holder()) && (wanted.isEmpty() || wanted.contains(sum.unit()));
    List<SumDifference> found = new ArrayList<>();
    long[] units = {0};
    topics.read(
        Topic.CHECKS,
        Set.of(UnitSummed.class),
        events -> {
          List<UnitSum> sums =
              events.stream().map(UnitSums::sum).filter(compared).map(s -> of(s, check)).toList();
          units[0] += sums.size();
          for (int from = 0; from < sums.size(); from += AT_ONCE) {
            compare(sums.subList(from, Math.min(sums.size(), from + AT_ONCE)), found);
          }
        });
    return new Compared(units[0], List.copyOf(found));
  }

  private static UnitSum sum(Event event) {
    return ((UnitSummed) event).sum();
  }

  /** A unit that was summed up before and is not any more has nothing left in the store. */
  private static UnitSum of(UnitSum sum, String check) {
    return sum.check().equals(check)
        ? sum
        : new UnitSum(sum.holder(), sum.unit(), check, Map.of(), sum.at());
  }

  private void compare(List<UnitSum> sums, List<SumDifference> found) {
    Set<NodeId> ids =
        new HashSet<>(nodes.ofUnits(sums.stream().map(UnitSum::unit).distinct().toList()));
    ids.removeIf(id -> !id.period().startsWith("Y"));
    sums.forEach(sum -> sum.lines().keySet().forEach(line -> ids.add(node(line, sum.unit()))));
    Map<UnitId, List<Node>> byUnit = new HashMap<>();
    Map<NodeId, Node> known = new HashMap<>();
    nodes.findAll(ids).forEach(node -> known.put(node.id(), node));
    ids.forEach(
        id ->
            byUnit
                .computeIfAbsent(id.unit(), _ -> new ArrayList<>())
                .add(known.getOrDefault(id, Node.empty(id))));
    for (UnitSum sum : sums) {
      for (Node node : byUnit.getOrDefault(sum.unit(), List.of())) {
        NodeId id = node.id();
        SumLine stated =
            sum.lines().getOrDefault(id.programme() + Id.SEPARATOR + id.period(), SumLine.NOTHING);
        SumLine counted = counted(node, sum.holder());
        if (!stated.equals(counted)) {
          found.add(new SumDifference(sum.holder(), id, stated, counted));
        }
      }
    }
  }

  private static NodeId node(String line, UnitId unit) {
    int cut = line.lastIndexOf(Id.SEPARATOR);
    return NodeId.of(new ProgrammeId(line.substring(0, cut)), line.substring(cut + 1), unit);
  }

  private SumLine counted(Node node, Holder holder) {
    SumLine sum = ofSlots(node, holder);
    List<NodeId> buckets = node.ownBuckets();
    if (buckets.isEmpty()) {
      return sum;
    }
    for (Node bucket : nodes.findAll(buckets)) {
      sum = sum.plus(ofSlots(bucket, holder));
    }
    return sum;
  }

  private static SumLine ofSlots(Node node, Holder holder) {
    SumLine sum = SumLine.NOTHING;
    for (var slot : node.own().entrySet()) {
      if (holderOf(slot.getKey()) == holder && !slot.getKey().equals(Contributions.REPORT)) {
        Map<String, Long> figures = new HashMap<>();
        if (holder == Holder.ACTIVITIES) {
          figures.putAll(slot.getValue().totals().only(UnitSums::isSummed).counts());
        }
        sum = sum.plus(new SumLine(1, slot.getValue().sequence(), figures));
      }
    }
    return sum;
  }

  private static Holder holderOf(String source) {
    return source.contains(Id.SEPARATOR) ? Holder.ACTIVITIES : Holder.ASSIGNMENTS;
  }

  private static boolean isSummed(String counter) {
    return counter.startsWith("out:")
        || counter.equals("budget:planned")
        || counter.equals("budget:spent")
        || counter.equals("budget:settled");
  }

  /** Has the services publish once more what never came here. */
  void repair(List<SumDifference> differences) {
    for (Holder holder : Holder.values()) {
      List<UnitId> units =
          differences.stream()
              .filter(difference -> difference.holder() == holder)
              .filter(difference -> difference.side() == SumDifference.Side.MISSED_HERE)
              .map(difference -> difference.node().unit())
              .distinct()
              .toList();
      if (!units.isEmpty()) {
        publisher.publish(
            List.of(
                new StatesAsked(holder, units, clock.instant().truncatedTo(ChronoUnit.MILLIS))));
      }
    }
  }
}
