package vn.liencap.reporting.rollup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.directory.VietnameseText;
import vn.liencap.reporting.rollup.domain.Buckets;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Period;
import vn.liencap.reporting.rollup.domain.Slot;

/**
 * A unit and the units below it, side by side: one document read by its id, one query more where
 * children are in buckets.
 */
@Component
public class Overview {
  private final Nodes nodes;
  private final UnitDirectory directory;
  private final Clock clock;

  Overview(Nodes nodes, UnitDirectory directory, Clock clock) {
    this.nodes = nodes;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * A child in the overview.
   *
   * @param unit as it was on the day whose tree the period is counted in
   * @param hasChildren true when there are units below it on that day
   * @param slot the newest it told
   */
  public record Child(UnitView unit, boolean hasChildren, Slot slot) {}

  /**
   * What there is to see of a unit.
   *
   * @param node the unit's node; empty of figures when nothing was counted yet
   * @param children in the order of a Vietnamese dictionary; only those that told anything
   * @param revision changes whenever anything here does; for comparing, not for ordering
   */
  public record Sight(Node node, List<Child> children, String revision) {}

  /** Reads the overview of a node; empty lists and zero totals while there is none. */
  public Sight of(NodeId id) {
    LocalDate day = Period.of(id.period()).dayOfTree(LocalDate.now(clock));
    Node node = nodes.find(id).orElseGet(() -> Node.empty(id));
    List<Node> buckets =
        nodes.findAll(node.children().keySet().stream().filter(Buckets::holdsChildren).toList());
    List<Child> children =
        slotsOf(node, buckets).entrySet().stream()
            .flatMap(slot -> childOf(slot.getKey(), slot.getValue(), day).stream())
            .sorted(
                Comparator.comparing(
                    child -> child.unit().name(), VietnameseText.dictionaryOrder()))
            .toList();
    return new Sight(node, children, revisionOf(node, buckets, children));
  }

  /** By unit; while a child changes buckets the newer of two slots counts. */
  private static Map<UnitId, Slot> slotsOf(Node node, List<Node> buckets) {
    var holders = new ArrayList<>(buckets);
    holders.add(node);
    var slots = new TreeMap<UnitId, Slot>(Comparator.comparing(UnitId::value));
    for (Node holder : holders) {
      holder
          .children()
          .forEach(
              (child, slot) -> {
                if (!child.isBucket() && !slot.gone()) {
                  slots.merge(child.unit(), slot, (a, b) -> a.sequence() >= b.sequence() ? a : b);
                }
              });
    }
    return slots;
  }

  private Optional<Child> childOf(UnitId unit, Slot slot, LocalDate day) {
    return directory
        .atOrLatest(unit, day)
        .map(view -> new Child(view, directory.hasChildren(unit, day), slot));
  }

  private String revisionOf(Node node, List<Node> buckets, List<Child> children) {
    long figures =
        node.stamp().sequence() + buckets.stream().mapToLong(b -> b.stamp().sequence()).sum();
    long names =
        children.stream()
            .flatMap(child -> directory.find(child.unit().id()).stream())
            .mapToLong(unit -> unit.sequence())
            .sum();
    // Overdue is read off the calendar, so a new day is a new sight of the same figures.
    return figures + "-" + names + "-" + LocalDate.now(clock).toEpochDay();
  }
}
