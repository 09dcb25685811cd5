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
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.contracts.plan.PlanStanding;

/**
 * A plan with all it says and what the caller may do with it.
 *
 * @param id the plan
 * @param programme what it counts for
 * @param issuer who issues it
 * @param issuerName the name of that unit
 * @param head how the head of the document names the issuer
 * @param draftingUnit who drafts it, when another
 * @param status DRAFT, SIGNED, ISSUED and so on
 * @param version 1 for the first
 * @param number number and symbol; null in drafts
 * @param issuedOn the date on the document
 * @param parents the plans it implements
 * @param content all it says
 * @param addressing whom it is assigned to
 * @param signedBy the name of who signed it
 * @param standing whether it still holds
 * @param amends the plan that it amends; null for a plan
 * @param steps the way it has come, for who issues or drafts it
 * @param flow the optional steps of the issuer, for who issues or drafts it
 * @param consultation whom it was shown to for comments
 * @param notes what became of it since it was issued
 * @param allowed what the caller may do: edit, sign, issue and so on
 * @param demonstration true for data that is nobody's real work
 */
public record PlanDetails(
    PlanId id,
    @Nullable ProgrammeId programme,
    UnitId issuer,
    String issuerName,
    PlanHead head,
    @Nullable UnitId draftingUnit,
    String status,
    int version,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    List<PlanRef> parents,
    PlanContent content,
    List<Addressing> addressing,
    @JsonDeserialize(using = SignersName.class) @Nullable String signedBy,
    PlanStanding standing,
    @Nullable AmendsRef amends,
    List<PlanStep> steps,
    @Nullable StepSettings flow,
    @Nullable ConsultationView consultation,
    List<PlanNote> notes,
    List<String> allowed,
    boolean demonstration) {
  public PlanDetails {
    parents = parents == null ? List.of() : List.copyOf(parents);
    addressing = addressing == null ? List.of() : List.copyOf(addressing);
    allowed = allowed == null ? List.of() : List.copyOf(allowed);
    standing = standing == null ? PlanStanding.IN_FORCE : standing;
    steps = steps == null ? List.of() : List.copyOf(steps);
    notes = notes == null ? List.of() : List.copyOf(notes);
  }

  /** True when the caller may do this now. */
  public boolean allows(String action) {
    return allowed.contains(action);
  }
}
