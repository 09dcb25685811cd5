package vn.liencap.reporting.rollup.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.rollup.RollupEvent.NodeTotalled;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.rollup.domain.Change.ChildTotal;
import vn.liencap.reporting.rollup.domain.Change.Contribution;

/**
 * All that is known of one unit's programme and period: a slot for each of its own assignments and
 * activities, and one for each node below. The total is their sum, so it depends on the newest
 * message of each slot and on nothing else: not on order, repetition or the number of instances.
 *
 * <p>Every method that changes nothing returns this same node.
 *
 * @param id the unit's node or a bucket below it
 * @param own slots of the unit's own sources
 * @param children slots of the nodes below
 * @param standing what may cross upwards, and to which node
 * @param left nodes that kept a slot for this one before it moved, each with the sequence of the
 *     tombstone it is told
 * @param stamp how often it changed, and when
 */
public record Node(
    NodeId id,
    Map<String, Slot> own,
    Map<NodeId, Slot> children,
    Standing standing,
    Map<NodeId, Long> left,
    Stamp stamp) {
  /** So many own slots are about 0.5 MB; further sources go to buckets. */
  public static final int MAX_OWN = 2_000;

  public Node {
    own = Map.copyOf(own);
    children = Map.copyOf(children);
    left = Map.copyOf(left);
  }

  /** A node that has been told nothing. */
  public static Node empty(NodeId id) {
    return new Node(id, Map.of(), Map.of(), Standing.UNKNOWN, Map.of(), Stamp.NEW);
  }

  /** Folds changes in; what is not newer than its slot, or has its home in a bucket, is ignored. */
  public Node with(Collection<? extends Change> changes, Instant at) {
    var ownSlots = new Slots<>(own);
    var childSlots = new Slots<>(children);
    for (Change change : changes) {
      switch (change) {
        case Contribution told when isHome(ownSlots.contains(told.source()), ownSlots.size()) ->
            ownSlots.put(told.source(), told.slot());
        case Contribution _ -> {} // its home is a bucket
        case ChildTotal told -> childSlots.put(told.child(), told.slot());
      }
    }
    if (!ownSlots.newer() && !childSlots.newer()) {
      return this;
    }
    boolean different = ownSlots.different() || childSlots.different();
    Stamp now = different ? stamp.figuresChanged(at) : stamp;
    return new Node(id, ownSlots.all(), childSlots.all(), standing, left, now);
  }

  /** Once full it stays full, so a source has one home for ever. */
  private boolean isHome(boolean kept, int size) {
    return kept || size < MAX_OWN || id.isBucket();
  }

  /**
   * This node with one slot as it should be, whatever it says now: for repairs only.
   *
   * @param slot null where there should be none
   */
  public Node corrected(String source, @Nullable Slot slot, Instant at) {
    var slots = new HashMap<>(own);
    if (slot == null) {
      slots.remove(source);
    } else {
      slots.put(source, slot);
    }
    return new Node(id, slots, children, standing, left, stamp.figuresChanged(at));
  }

  /** This node so that what it tells is newer than what the node above was told: for repairs. */
  public Node retelling() {
    return stamped(stamp.tidingsChanged());
  }

  /** The node that keeps the slot of a source: this one, or a bucket once this one is full. */
  public NodeId homeOf(String source) {
    return isHome(own.containsKey(source), own.size()) ? id : Buckets.ofSource(id, source);
  }

  /** Takes in where the node stands; after a move the old holder is to be told of it. */
  public Node under(Standing seen) {
    Standing now = standing.updatedBy(seen);
    if (now.equals(standing)) {
      return this;
    }
    boolean moved = !Objects.equals(now.holder(), standing.holder());
    boolean tellsOther = moved || now.figures() != standing.figures();
    Stamp next = tellsOther ? stamp.tidingsChanged() : stamp;
    return new Node(id, own, children, now, moved ? leaving(now, next.sequence()) : left, next);
  }

  private Map<NodeId, Long> leaving(Standing now, long tombstone) {
    var leaving = new HashMap<>(left);
    if (standing.holder() != null) {
      leaving.put(standing.holder(), tombstone);
    }
    if (now.holder() != null) {
      leaving.remove(now.holder());
    }
    return leaving;
  }

  /** Sets whether a change that no event will repeat may not have been told upwards. */
  public Node untold(boolean maybe) {
    return maybe == stamp.untold() ? this : stamped(stamp.untold(maybe));
  }

  /** The node as it is once this version is stored. */
  public Node stored() {
    return stamped(stamp.stored());
  }

  private Node stamped(Stamp now) {
    return new Node(id, own, children, standing, left, now);
  }

  /**
   * All figures of the unit and of everything below it. What its own report says includes what the
   * reports below said when it was sent, so it takes their place.
   */
  public Totals total() {
    var mine = new ArrayList<Totals>();
    var below = new ArrayList<Totals>();
    own.values().forEach(slot -> mine.add(slot.totals()));
    children.forEach((child, slot) -> (Buckets.holdsOwn(child) ? mine : below).add(slot.totals()));
    below.add(Counters.unitOnce(Totals.sum(mine)));
    Totals sum = Totals.sum(below);
    Slot report = own.get(Contributions.REPORT);
    return report == null ? sum : Counters.reportedBy(report.totals(), sum);
  }

  /**
   * The total as people look at it: while the unit's own report was not sent, what the reports
   * below say stands in its place; it does not cross the unit's border so.
   */
  public Totals shown() {
    Slot report = own.get(Contributions.REPORT);
    if (report == null) {
      return total();
    }
    var below = new ArrayList<Totals>();
    children.values().forEach(slot -> below.add(slot.totals()));
    return Counters.filledIn(total(), report.totals(), Totals.sum(below));
  }

  /** The figures of the unit's own sources, without those of the units below. */
  public Totals mine() {
    var mine = new ArrayList<Totals>();
    own.values().forEach(slot -> mine.add(slot.totals()));
    children.forEach(
        (child, slot) -> {
          if (Buckets.holdsOwn(child)) {
            mine.add(slot.totals());
          }
        });
    return Totals.sum(mine);
  }

  /** The buckets that keep the sources this node has no room for. */
  public List<NodeId> ownBuckets() {
    return children.keySet().stream().filter(Buckets::holdsOwn).toList();
  }

  /** What the node above may know of it: a bucket tells all, a unit what may cross its border. */
  public Totals crossing() {
    return id.isBucket() ? total() : total().only(this::crosses);
  }

  private boolean crosses(String counter) {
    return standing.letsPass(counter) && !Counters.isOfPlanIssuedBy(id.unit(), counter);
  }

  /**
   * The current state as it is told upwards, also when nothing changed: what was written and not
   * told would be lost for ever. Former holders are told that it is gone.
   *
   * @param since when the oldest change happened that may be news to the node above
   */
  public List<NodeTotalled> tidings(Instant since) {
    var tidings = new ArrayList<NodeTotalled>();
    left.forEach(
        (holder, tombstone) ->
            tidings.add(new NodeTotalled(holder, id, Totals.NONE, tombstone, true, since)));
    NodeId holder = standing.holder();
    if (holder != null) {
      tidings.add(new NodeTotalled(holder, id, crossing(), stamp.sequence(), false, since));
    }
    return tidings;
  }
}
