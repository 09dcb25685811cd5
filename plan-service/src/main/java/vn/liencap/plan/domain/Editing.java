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
    if (plan.isAmendment()
        && (edit.content().year() != plan.content().year()
            || !edit.programme().equals(plan.programme()))) {
      return new Decision.Refused(
          Refusal.notValid(
              "year", "Văn bản sửa đổi giữ nguyên năm và chương trình của kế hoạch được sửa đổi."));
    }
    return new Decision.Accepted(rewritten(plan, edit, now), List.of());
  }

  /** Whoever is consulted goes on reading; any other step is to be taken again. */
  private static Plan rewritten(Plan plan, PlanCommand.Edit edit, Instant now) {
    boolean consulted = plan.status() == PlanStatus.IN_CONSULTATION;
    return Revision.of(plan)
        .written(edit)
        .status(consulted ? PlanStatus.IN_CONSULTATION : PlanStatus.DRAFT)
        .signature(null)
        .next(now);
  }
}
