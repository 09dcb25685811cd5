package vn.liencap.plan.browsing.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.domain.PlanStatus;

/**
 * A plan in a list.
 *
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
    String order) {}
