package vn.liencap.reporting.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.contracts.plan.Target;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.aims.domain.Aims;
import vn.liencap.reporting.aims.domain.PlanAims;
import vn.liencap.reporting.aims.domain.PrintedNumber;
import vn.liencap.reporting.reports.Periods;
import vn.liencap.reporting.rollup.domain.Counters;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Period;

/**
 * What the plans of a programme aim at where an indicator measures it: the unit's own plans, and
 * those of units above that were assigned to it or below it.
 */
@Component
class PlanTargets {
  private final PlanAims aims;
  private final Nodes nodes;
  private final UnitDirectory directory;
  private final Periods periods;

  PlanTargets(PlanAims aims, Nodes nodes, UnitDirectory directory, Periods periods) {
    this.aims = aims;
    this.nodes = nodes;
    this.directory = directory;
    this.periods = periods;
  }

  /** The targets by the code of their indicator, those of the unit's own plans first. */
  Map<String, List<Row.Aim>> of(ProgrammeState programme, UnitId unit) {
    List<UnitId> issuers = new ArrayList<>(List.of(unit));
    directory.ancestorsOf(unit, periods.today()).stream().map(UnitView::id).forEach(issuers::add);
    List<Aims> found = aims.of(programme.id(), issuers);
    if (found.stream().allMatch(plan -> plan.targets().isEmpty())) {
      return Map.of();
    }
    Totals reached =
        nodes
            .find(NodeId.of(programme.id(), Period.ofYear(programme.year()).key(), unit))
            .map(Node::total)
            .orElse(Totals.NONE);
    var byCode = new HashMap<String, List<Row.Aim>>();
    for (UnitId issuer : issuers) {
      found.stream()
          .filter(plan -> plan.issuer().equals(issuer))
          .filter(plan -> issuer.equals(unit) || hasReached(reached, plan))
          .forEach(plan -> plan.targets().forEach(target -> add(byCode, plan, target)));
    }
    return byCode;
  }

  private static boolean hasReached(Totals totals, Aims plan) {
    return !Counters.ofPlan(totals, plan.id()).counts().isEmpty();
  }

  private void add(Map<String, List<Row.Aim>> byCode, Aims plan, Target target) {
    @Nullable BigDecimal value =
        Stream.of(Optional.ofNullable(target.value()), Optional.of(target.text()))
            .flatMap(Optional::stream)
            .flatMap(printed -> PrintedNumber.in(printed).stream())
            .findFirst()
            .orElse(null);
    byCode
        .computeIfAbsent(Objects.requireNonNull(target.indicator()), _ -> new ArrayList<>())
        .add(new Row.Aim(plan.id().value(), plan.plan(), nameOf(plan), target.text(), value));
  }

  private String nameOf(Aims plan) {
    return directory
        .atOrLatest(plan.issuer(), periods.today())
        .map(UnitView::name)
        .orElse(plan.issuer().value());
  }
}
