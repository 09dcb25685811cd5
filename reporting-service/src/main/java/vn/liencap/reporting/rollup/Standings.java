package vn.liencap.reporting.rollup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.rollup.domain.Buckets;
import vn.liencap.reporting.rollup.domain.Period;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.rollup.domain.Standing;

/** Where nodes stand by the unit tree and the programmes as this instance knows them now. */
@Component
class Standings {
  private final UnitDirectory directory;
  private final Programmes programmes;
  private final Clock clock;

  /** As they were read last; whoever acts on an old one finds that out by {@link #areStill}. */
  private final Map<ProgrammeId, ProgrammeState> lastRead = new ConcurrentHashMap<>();

  Standings(UnitDirectory directory, Programmes programmes, Clock clock) {
    this.directory = directory;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** The standing of each node; at most one query for all their programmes. */
  Map<NodeId, Standing> of(Collection<NodeId> nodes) {
    boolean allRead = nodes.stream().map(NodeId::programme).allMatch(lastRead::containsKey);
    Map<ProgrammeId, ProgrammeState> known = allRead ? lastRead : read(nodes);
    var tree = new Tree(LocalDate.now(clock));
    return nodes.stream()
        .collect(Collectors.toMap(node -> node, node -> tree.standingOf(node, known)));
  }

  /** True while neither a programme nor a unit has changed since these standings were read. */
  boolean areStill(Map<NodeId, Standing> seen) {
    var known = read(seen.keySet());
    return seen.entrySet().stream()
        .filter(entry -> !entry.getKey().isBucket())
        .allMatch(
            entry ->
                entry.getValue().programmeSequence() == sequenceOf(entry.getKey(), known)
                    && entry.getValue().unitSequence() == sequenceOf(entry.getKey().unit()));
  }

  private Map<ProgrammeId, ProgrammeState> read(Collection<NodeId> nodes) {
    var read = programmes.find(nodes.stream().map(NodeId::programme).collect(Collectors.toSet()));
    lastRead.putAll(read);
    return read;
  }

  private static long sequenceOf(NodeId node, Map<ProgrammeId, ProgrammeState> known) {
    ProgrammeState programme = known.get(node.programme());
    return programme == null ? 0 : programme.sequence();
  }

  private long sequenceOf(UnitId unit) {
    return directory.find(unit).map(UnitState::sequence).orElse(0L);
  }

  /** The tree of one moment; children are counted once per parent, not once per child. */
  private final class Tree {
    private final LocalDate today;
    private final Map<UnitId, Map<LocalDate, Integer>> childCounts = new HashMap<>();

    Tree(LocalDate today) {
      this.today = today;
    }

    Standing standingOf(NodeId node, Map<ProgrammeId, ProgrammeState> known) {
      if (node.isBucket()) {
        return new Standing(null, 0, Buckets.unitNode(node), 0);
      }
      ProgrammeState programme = known.get(node.programme());
      UnitState unit = directory.find(node.unit()).orElse(null);
      return new Standing(
          programme == null ? null : programme.figuresCross(),
          programme == null ? 0 : programme.sequence(),
          unit == null ? null : holderOf(node),
          unit == null ? 0 : unit.sequence());
    }

    private @Nullable NodeId holderOf(NodeId node) {
      LocalDate day = Period.of(node.period()).dayOfTree(today);
      return directory
          .atOrLatest(node.unit(), day)
          .map(this::above)
          .map(
              parent ->
                  Buckets.holderOf(
                      NodeId.of(node.programme(), node.period(), parent),
                      node.unit(),
                      childCount(parent, day)))
          .orElse(null);
    }

    /** What an agency outside the tree leads goes up by way of the unit that answers for it. */
    private @Nullable UnitId above(UnitView unit) {
      return unit.parent() != null
          ? unit.parent()
          : directory.find(unit.id()).map(UnitState::answerableUnit).orElse(null);
    }

    private int childCount(UnitId parent, LocalDate day) {
      return childCounts
          .computeIfAbsent(parent, _ -> new HashMap<>())
          .computeIfAbsent(day, _ -> directory.childCount(parent, day));
    }
  }
}
