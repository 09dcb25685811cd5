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
 * @param notes what became of it since, oldest first
 * @param finance the units that its implementation section charges with appraising or settling the
 *     money (thẩm định, quyết toán kinh phí); empty when it names none
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
    long sequence,
    List<PlanNote> notes,
    List<UnitId> finance) {
  public IssuedPlan {
    parents = List.copyOf(parents);
    addressing = List.copyOf(addressing);
    readerKeys = List.copyOf(readerKeys);
    notes = notes == null ? List.of() : List.copyOf(notes); // events of before amendments have none
    finance = finance == null ? List.of() : List.copyOf(finance); // nor do they say who settles
  }

  /** The units that settle the money of its activities: those it names, else its issuer. */
  public List<UnitId> settling() {
    return finance.isEmpty() ? List.of(issuer) : finance;
  }

  /** The date on the document that made this version: of the plan itself, or its last amendment. */
  public LocalDate effectiveOn() {
    return notes.stream()
        .filter(note -> note.kind() == PlanNote.Kind.AMENDED)
        .map(PlanNote::on)
        .reduce(issuedOn, (_, last) -> last);
  }

  /** Whether it still holds. */
  public PlanStanding standing() {
    return PlanNote.standingAfter(notes);
  }
}
