package vn.liencap.plan.browsing.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.plan.domain.PlanStatus;

/**
 * A plan in a list.
 *
 * @param amends the plan that it amends; null for a plan
 * @param standing whether it still holds
 * @param order its place in the list
 */
public record PlanSummary(
    PlanId id,
    String title,
    @Nullable String number,
    UnitId issuer,
    ProgrammeId programme,
    PlanStatus status,
    int year,
    @Nullable LocalDate issuedOn,
    Instant updatedAt,
    @Nullable PlanId amends,
    PlanStanding standing,
    String order) {}
