package vn.liencap.plan.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.plan.PlanEvent;

/** The rules of numbering, dating and dispatching. */
final class Dispatching {
  private Dispatching() {}

  static Decision decide(Plan plan, PlanCommand.Issue issue, Actor actor, Instant now) {
    return notTheirs(plan, actor)
        .or(() -> refusal(plan, issue, actor))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> accepted(plan, issue, actor, now));
  }

  static Optional<Refusal> notTheirs(Plan plan, Actor actor) {
    return plan.isOf(actor, Role.CLERK)
        ? Optional.empty()
        : Optional.of(
            Refusal.notYours(
                "Chỉ văn thư của đơn vị ban hành được cấp số và ban hành kế hoạch này."));
  }

  private static Optional<Refusal> refusal(Plan plan, PlanCommand.Issue issue, Actor actor) {
    if (plan.isIssued()) {
      return Optional.of(
          Refusal.notNow("issued", "Kế hoạch này đã ban hành, số " + plan.number() + "."));
    }
    // Signing and numbering are one click where one person does both.
    if (plan.status() == PlanStatus.DRAFT && !plan.isOf(actor, Role.HEAD)) {
      return Optional.of(
          Refusal.notNow("not-signed", "Kế hoạch chưa được lãnh đạo ký nên chưa ban hành được."));
    }
    if (issue.date().isAfter(issue.today())) {
      return Optional.of(
          Refusal.notValid("date", "Ngày ban hành không được sau ngày hôm nay. Hãy sửa lại ngày."));
    }
    return Optional.empty();
  }

  private static Decision accepted(Plan plan, PlanCommand.Issue issue, Actor actor, Instant now) {
    Plan signed = plan.status() == PlanStatus.DRAFT ? Signing.signed(plan, actor, now) : plan;
    Plan issued = issued(signed, plan.sequence() + 1, issue, now);
    return new Decision.Accepted(
        issued, List.of(new PlanEvent.PlanIssued(issued.issued(), actor, now)));
  }

  private static Plan issued(Plan plan, long sequence, PlanCommand.Issue issue, Instant now) {
    return new Plan(
        plan.id(),
        plan.programme(),
        plan.issuer(),
        plan.draftingUnit(),
        PlanStatus.ISSUED,
        plan.version(),
        plan.content(),
        plan.parents(),
        issue.addressing(),
        plan.signature(),
        issue.number(),
        issue.date(),
        issue.readerKeys().stream().sorted().toList(),
        now,
        sequence);
  }
}
