package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanStanding;

/**
 * What a plan asks of one unit.
 *
 * @param id {@code plan~unit}
 * @param plan the plan that assigns
 * @param programme what it counts for
 * @param unit who is assigned
 * @param unitName its name
 * @param issuer who assigned
 * @param issuerName its name
 * @param planTitle the abstract of the plan
 * @param planNumber number and symbol of the plan
 * @param planYear the year of the plan
 * @param mode IMPLEMENT or EXECUTE
 * @param due last day, inclusive
 * @param items what the unit carries
 * @param status how far it has come
 * @param answer the plan drafted or issued in answer
 * @param fulfilledOn the day the duty was met or waived
 * @param late true when the day has passed and nothing is issued
 * @param version the version of the plan that it speaks of
 * @param standing whether the plan still holds
 * @param change the newest change of the plan that the unit has to answer, or answered
 * @param allowed what the caller may do
 */
public record AssignmentDetails(
    AssignmentId id,
    PlanId plan,
    @Nullable ProgrammeId programme,
    UnitId unit,
    @Nullable String unitName,
    UnitId issuer,
    @Nullable String issuerName,
    String planTitle,
    String planNumber,
    int planYear,
    AssignmentMode mode,
    @Nullable LocalDate due,
    List<AssignedItem> items,
    AssignmentStatus status,
    @Nullable PlanId answer,
    @Nullable LocalDate fulfilledOn,
    boolean late,
    int version,
    PlanStanding standing,
    @Nullable PlanChange change,
    List<String> allowed) {
  public AssignmentDetails {
    items = items == null ? List.of() : List.copyOf(items);
    version = Math.max(1, version);
    standing = standing == null ? PlanStanding.IN_FORCE : standing;
    allowed = allowed == null ? List.of() : List.copyOf(allowed);
  }

  /** True while the unit owes an answer to a change of the plan. */
  public boolean owesAnswer() {
    return change != null && change.isOwed() && status == AssignmentStatus.ISSUED;
  }

  /** True when the caller may do this now. */
  public boolean allows(String action) {
    return allowed.contains(action);
  }
}
