package vn.liencap.contracts.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.Succession;

/**
 * What a plan asks of one unit, and how far the unit has come.
 *
 * @param id {@code plan~unit}
 * @param plan the plan that assigns
 * @param programme what it counts for
 * @param unit who is assigned
 * @param issuer who assigned
 * @param planTitle the abstract of the plan
 * @param planNumber number and symbol of the plan
 * @param planYear the year the plan is for
 * @param mode IMPLEMENT or EXECUTE; items the unit leads are carried out in both
 * @param due last day to issue the unit's own plan, inclusive; null when none is set
 * @param items what the unit carries
 * @param status how far it has come
 * @param answer the plan that is drafted or issued in answer
 * @param fulfilledOn the day the duty was met or waived
 * @param sequence counts the changes
 * @param version the version of the plan that this speaks of
 * @param standing whether the plan still holds
 * @param change the newest change of the plan that the unit has to answer, or answered; null when
 *     there is none
 * @param succession whom it was passed on to or taken over from when a unit ended; null when
 *     neither
 */
public record AssignmentState(
    AssignmentId id,
    PlanId plan,
    ProgrammeId programme,
    UnitId unit,
    UnitId issuer,
    String planTitle,
    String planNumber,
    int planYear,
    AssignmentMode mode,
    @Nullable LocalDate due,
    List<AssignedItem> items,
    AssignmentStatus status,
    @Nullable PlanId answer,
    @Nullable LocalDate fulfilledOn,
    long sequence,
    Integer version,
    PlanStanding standing,
    @Nullable PlanChange change,
    @Nullable Succession succession) {
  public AssignmentState {
    items = List.copyOf(items);
    version = version == null ? 1 : version; // events of before amendments have neither
    standing = standing == null ? PlanStanding.IN_FORCE : standing;
  }

  /** What a plan of one version asks of a unit at first. */
  public static AssignmentState first(
      IssuedPlan plan,
      UnitId unit,
      AssignmentMode mode,
      @Nullable LocalDate due,
      List<AssignedItem> items) {
    return new AssignmentState(
        AssignmentId.of(plan.id(), unit),
        plan.id(),
        plan.programme(),
        unit,
        plan.issuer(),
        plan.content().title(),
        plan.number(),
        plan.content().year(),
        mode,
        due,
        items,
        AssignmentStatus.ASSIGNED,
        null,
        null,
        1,
        plan.version(),
        PlanStanding.IN_FORCE,
        null,
        null);
  }

  /** True while the plan asks the items of the unit. */
  public boolean isAsked() {
    return status != AssignmentStatus.WITHDRAWN
        && status != AssignmentStatus.PASSED_ON
        && standing == PlanStanding.IN_FORCE;
  }
}
