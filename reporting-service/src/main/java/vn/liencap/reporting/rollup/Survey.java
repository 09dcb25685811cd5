package vn.liencap.reporting.rollup;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Programmes;

/** Looks again where nodes stand after the tree, a programme or the day has changed. */
@Component
public class Survey {
  private static final int AT_ONCE = 500;

  private final Nodes nodes;
  private final Programmes programmes;
  private final UnitDirectory directory;
  private final RollUp rollUp;

  Survey(Nodes nodes, Programmes programmes, UnitDirectory directory, RollUp rollUp) {
    this.nodes = nodes;
    this.programmes = programmes;
    this.directory = directory;
    this.rollUp = rollUp;
  }

  /** Takes a programme in; nodes that were there before it learn what may cross their border. */
  public void take(ProgrammeState programme) {
    programmes.keep(programme);
    walk(programme.id().value() + NodeId.SEPARATOR);
  }

  /** Takes units in; their nodes follow when they stand elsewhere now. */
  public void take(Collection<UnitState> units) {
    units.forEach(directory::apply); // our copy may not have come so far
    List<UnitId> ids = units.stream().map(UnitState::id).distinct().toList();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      rollUp.standAgain(nodes.ofUnits(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
    }
  }

  /** Looks at every node, a stretch at a time. */
  void all() {
    walk("");
  }

  private void walk(String prefix) {
    @Nullable NodeId last = null;
    List<NodeId> stretch;
    do {
      stretch = nodes.stretch(prefix, last, AT_ONCE);
      if (!stretch.isEmpty()) {
        last = stretch.getLast();
        rollUp.standAgain(Set.copyOf(stretch));
      }
    } while (stretch.size() == AT_ONCE);
  }
}
