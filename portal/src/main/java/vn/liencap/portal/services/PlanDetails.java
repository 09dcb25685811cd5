package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.PlanContent;

/**
 * A plan with all it says and what the caller may do with it.
 *
 * @param id the plan
 * @param programme what it counts for
 * @param issuer who issues it
 * @param issuerName the name of that unit
 * @param draftingUnit who drafts it, when another
 * @param status DRAFT, SIGNED, ISSUED and so on
 * @param version 1 for the first
 * @param number number and symbol; null in drafts
 * @param issuedOn the date on the document
 * @param parents the plans it implements
 * @param content all it says
 * @param addressing whom it is assigned to
 * @param signedBy the name of who signed it
 * @param allowed what the caller may do: edit, sign, issue and so on
 * @param demonstration true for data that is nobody's real work
 */
public record PlanDetails(
    PlanId id,
    @Nullable ProgrammeId programme,
    UnitId issuer,
    String issuerName,
    @Nullable UnitId draftingUnit,
    String status,
    int version,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    List<PlanRef> parents,
    PlanContent content,
    List<Addressing> addressing,
    @JsonDeserialize(using = SignersName.class) @Nullable String signedBy,
    List<String> allowed,
    boolean demonstration) {
  public PlanDetails {
    parents = parents == null ? List.of() : List.copyOf(parents);
    addressing = addressing == null ? List.of() : List.copyOf(addressing);
    allowed = allowed == null ? List.of() : List.copyOf(allowed);
  }

  /** True when the caller may do this now. */
  public boolean allows(String action) {
    return allowed.contains(action);
  }
}
