package vn.liencap.plan.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * How a draft passes on when a unit that writes it has ended: the successor goes on with it, and
 * its own head signs it. What was issued stays as it was issued.
 */
final class TakingOverDraft {
  private TakingOverDraft() {}

  static Decision decide(Plan plan, PlanCommand.TakeOver over, Instant now) {
    if (plan.isIssued() || !plan.belongsTo(over.from())) {
      return new Decision.Refused(
          Refusal.notNow("issued", "Chỉ dự thảo được chuyển cho đơn vị kế thừa."));
    }
    UnitId issuer = passed(plan.issuer(), over);
    @Nullable UnitId drafter =
        plan.draftingUnit() == null ? null : passed(plan.draftingUnit(), over);
    boolean signed = plan.status() == PlanStatus.SIGNED && !issuer.equals(plan.issuer());
    Revision next = Revision.of(plan).writers(issuer, issuer.equals(drafter) ? null : drafter);
    if (signed) {
      next.status(PlanStatus.DRAFT).signature(null);
    }
    return new Decision.Accepted(next.next(now), List.of());
  }

  private static UnitId passed(UnitId unit, PlanCommand.TakeOver over) {
    return unit.equals(over.from()) ? over.to() : unit;
  }
}
