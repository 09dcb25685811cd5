package vn.liencap.plan.domain;

import java.time.Instant;
import java.util.List;
import vn.liencap.contracts.Actor;

/** The rules of writing in a draft. */
final class Editing {
  private Editing() {}

  static Decision decide(Plan plan, PlanCommand.Edit edit, Actor actor, Instant now) {
    if (!plan.mayBeWrittenBy(actor)) {
      return new Decision.Refused(
          Refusal.notYours(
              "Chỉ chuyên viên hoặc lãnh đạo của đơn vị ban hành, đơn vị soạn thảo được sửa kế hoạch này."));
    }
    if (plan.isIssued()) {
      return new Decision.Refused(
          Refusal.notNow(
              "issued",
              "Kế hoạch đã ban hành nên không sửa được. Nội dung thay đổi phải ban hành bằng văn bản sửa đổi,"
                  + " bổ sung."));
    }
    return new Decision.Accepted(rewritten(plan, edit, now), List.of());
  }

  private static Plan rewritten(Plan plan, PlanCommand.Edit edit, Instant now) {
    return new Plan(
        plan.id(),
        edit.programme(),
        plan.issuer(),
        edit.draftingUnit(),
        PlanStatus.DRAFT,
        plan.version(),
        edit.content(),
        edit.parents(),
        edit.addressing(),
        null,
        null,
        null,
        List.of(),
        now,
        plan.sequence() + 1);
  }
}
