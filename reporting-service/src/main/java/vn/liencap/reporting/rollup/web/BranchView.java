package vn.liencap.reporting.rollup.web;

import java.time.LocalDate;
import java.util.List;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.rollup.Overview;
import vn.liencap.reporting.rollup.domain.Counters;

/** What one plan has come to in a unit and in the units below it. */
record BranchView(
    String programme,
    String unit,
    String name,
    String period,
    String plan,
    Counts totals,
    List<ChildView> children) {

  /**
   * The counts of one plan.
   *
   * @param assigned units it was assigned to
   * @param late units that owe their own plan past its day, as of today
   * @param activities scheduled from it
   * @param completed of these
   */
  record Counts(
      long assigned,
      long drafting,
      long issued,
      long waived,
      long late,
      long activities,
      long completed) {

    static Counts of(Totals all, PlanId plan, LocalDate today) {
      Totals totals = Counters.ofPlan(all, plan);
      return new Counts(
          totals.get("assigned"),
          totals.get("drafting"),
          totals.get("issued"),
          totals.get("waived"),
          Counters.overdue(totals, "due", today),
          totals.get("act"),
          totals.get("done"));
    }

    boolean isNothing() {
      return assigned == 0 && activities == 0;
    }
  }

  /** A unit below that the plan reached, itself or in its subtree. */
  record ChildView(String unit, String name, String level, boolean hasChildren, Counts totals) {}

  static BranchView of(Overview.Sight sight, UnitView unit, PlanId plan, LocalDate today) {
    NodeId id = sight.node().id();
    return new BranchView(
        id.programme().value(),
        id.unit().value(),
        unit.name(),
        id.period(),
        plan.value(),
        Counts.of(sight.node().total(), plan, today),
        sight.children().stream()
            .map(child -> childOf(child, plan, today))
            .filter(child -> !child.totals().isNothing())
            .toList());
  }

  private static ChildView childOf(Overview.Child child, PlanId plan, LocalDate today) {
    return new ChildView(
        child.unit().id().value(),
        child.unit().name(),
        child.unit().level().code(),
        child.hasChildren(),
        Counts.of(child.slot().totals(), plan, today));
  }
}
