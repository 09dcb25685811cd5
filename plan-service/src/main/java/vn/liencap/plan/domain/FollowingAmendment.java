package vn.liencap.plan.domain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.Amendment;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.contracts.plan.PlanStanding;

/** How a plan follows an amendment of it: the next version, and nothing else of it changes. */
final class FollowingAmendment {
  private FollowingAmendment() {}

  static Decision decide(Plan plan, PlanCommand.Amend amend, Actor actor, Instant now) {
    Amendment amendment = amend.amendment();
    if (!amendment.amends().equals(plan.id())
        || !plan.isIssued()
        || amendment.version() != plan.version() + 1) {
      return refused("not-next", "Văn bản sửa đổi này không tiếp theo phiên bản hiện hành.");
    }
    if (plan.standing() != PlanStanding.IN_FORCE) {
      return refused("ended", "Kế hoạch không còn hiệu lực nên không sửa đổi được.");
    }
    Plan amended = amended(plan, amendment, now);
    return new Decision.Accepted(
        amended, List.of(new PlanEvent.PlanAmended(amended.issued(), actor, now)));
  }

  private static Plan amended(Plan plan, Amendment amendment, Instant now) {
    // Links to parents made meanwhile stay, and whoever could read it still can.
    Set<PlanId> parents = new LinkedHashSet<>(plan.parents());
    parents.addAll(amendment.parents());
    Set<String> readers = new TreeSet<>(plan.readerKeys());
    readers.addAll(amendment.readerKeys());
    return Revision.of(plan)
        .version(amendment.version())
        .text(
            Items.serving(amendment.content(), Items.services(plan.content())),
            List.copyOf(parents),
            amendment.addressing())
        .readers(List.copyOf(readers))
        .note(note(amendment))
        .next(now);
  }

  private static PlanNote note(Amendment amendment) {
    return new PlanNote(
        PlanNote.Kind.AMENDED,
        amendment.number(),
        amendment.issuedOn(),
        amendment.version(),
        amendment.reason(),
        amendment.id(),
        amendment.answerBy());
  }

  private static Decision refused(String code, String reason) {
    return new Decision.Refused(Refusal.notNow(code, reason));
  }
}
