package vn.liencap.reporting.rollup.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.rollup.Overview;
import vn.liencap.reporting.rollup.domain.Node;

/**
 * The figures of a unit and of the units below it.
 *
 * @param asOf when the figures last changed; null while nothing was counted
 * @param sequence counts the changes
 */
record OverviewView(
    String programme,
    String unit,
    String name,
    String level,
    String period,
    @Nullable Instant asOf,
    long sequence,
    Figures totals,
    List<ChildView> children) {

  /** A unit below. */
  record ChildView(String unit, String name, String level, boolean hasChildren, Figures totals) {

    static ChildView of(Overview.Child child, @Nullable FigureBorder border, LocalDate today) {
      return new ChildView(
          child.unit().id().value(),
          child.unit().name(),
          child.unit().level().code(),
          child.hasChildren(),
          Figures.of(child.slot().totals(), border, today));
    }
  }

  static OverviewView of(
      Overview.Sight sight, UnitView unit, @Nullable FigureBorder border, LocalDate today) {
    Node node = sight.node();
    NodeId id = node.id();
    return new OverviewView(
        id.programme().value(),
        id.unit().value(),
        unit.name(),
        unit.level().code(),
        id.period(),
        node.stamp().version() == 0 ? null : node.stamp().asOf(),
        node.stamp().sequence(),
        Figures.of(node.total(), border, today),
        sight.children().stream().map(child -> ChildView.of(child, border, today)).toList());
  }
}
