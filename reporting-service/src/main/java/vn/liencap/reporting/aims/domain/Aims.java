package vn.liencap.reporting.aims.domain;

import java.util.List;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.IndexTarget;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.plan.Target;

/**
 * What an issued plan aims at, as far as it names what measures it.
 *
 * @param year the year the plan is for
 * @param plan its number and title, for people
 * @param inForce false once it was superseded, revoked or closed
 * @param targets those that name an indicator
 * @param indices provincial indices it speaks of
 * @param sequence counts the changes of the plan
 */
public record Aims(
    PlanId id,
    ProgrammeId programme,
    UnitId issuer,
    int year,
    String plan,
    boolean inForce,
    List<Target> targets,
    List<IndexTarget> indices,
    long sequence) {
  public Aims {
    targets = List.copyOf(targets);
    indices = List.copyOf(indices);
  }

  /** The aims of a plan. */
  public static Aims of(IssuedPlan plan) {
    return new Aims(
        plan.id(),
        plan.programme(),
        plan.issuer(),
        plan.content().year(),
        plan.content().type() + " " + plan.number(),
        plan.standing() == PlanStanding.IN_FORCE,
        plan.content().targets().stream().filter(target -> target.indicator() != null).toList(),
        plan.content().indices(),
        plan.sequence());
  }

  /** True when there is nothing that could be measured. */
  public boolean isEmpty() {
    return targets.isEmpty() && indices.isEmpty();
  }
}
