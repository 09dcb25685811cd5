package vn.liencap.contracts.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;

/**
 * An issued plan, as all services may know it.
 *
 * @param id the plan
 * @param programme what it counts for
 * @param issuer the unit that issued it
 * @param draftingUnit the unit that drafted it, urges and consolidates, when another
 * @param version 1 for the first, one more with each amendment
 * @param number number and symbol, for example {@code 12/KH-UBND}
 * @param issuedOn the date on the document
 * @param content all it says
 * @param parents the plans it implements; may be added to afterwards
 * @param addressing whom it is assigned to, beside those its items name
 * @param readerKeys addressing keys of everybody who may read it beside issuer and superiors
 * @param sequence counts the changes
 */
public record IssuedPlan(
    PlanId id,
    ProgrammeId programme,
    UnitId issuer,
    @Nullable UnitId draftingUnit,
    int version,
    String number,
    LocalDate issuedOn,
    PlanContent content,
    List<PlanId> parents,
    List<Addressing> addressing,
    List<String> readerKeys,
    long sequence) {
  public IssuedPlan {
    parents = List.copyOf(parents);
    addressing = List.copyOf(addressing);
    readerKeys = List.copyOf(readerKeys);
  }
}
