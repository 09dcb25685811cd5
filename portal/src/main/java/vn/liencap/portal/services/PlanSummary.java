package vn.liencap.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.PlanStanding;

/**
 * A plan in a list.
 *
 * @param id the plan
 * @param title the abstract
 * @param number number and symbol; null in drafts
 * @param issuer who issues it
 * @param issuerName the name of that unit
 * @param programme what it counts for
 * @param status DRAFT, SIGNED, ISSUED and so on
 * @param year the year it is for
 * @param issuedOn the date on the document
 * @param updatedAt its last change
 * @param amends the plan that it amends; null for a plan
 * @param standing whether it still holds
 */
public record PlanSummary(
    PlanId id,
    String title,
    @Nullable String number,
    UnitId issuer,
    String issuerName,
    @Nullable ProgrammeId programme,
    String status,
    int year,
    @Nullable LocalDate issuedOn,
    @Nullable Instant updatedAt,
    @Nullable PlanId amends,
    PlanStanding standing) {
  public PlanSummary {
    standing = standing == null ? PlanStanding.IN_FORCE : standing;
  }
}
