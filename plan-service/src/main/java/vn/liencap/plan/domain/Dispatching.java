package vn.liencap.plan.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.plan.AmendmentEvent;
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
    if (plan.status() != PlanStatus.SIGNED && !plan.isOf(actor, Role.HEAD)) {
      return Optional.of(
          Refusal.notNow("not-signed", "Kế hoạch chưa được lãnh đạo ký nên chưa ban hành được."));
    }
    if (plan.status() != PlanStatus.SIGNED && issue.flow().beforeSigning(plan).isPresent()) {
      return issue.flow().beforeSigning(plan);
    }
    if (issue.date().isAfter(issue.today())) {
      return Optional.of(
          Refusal.notValid("date", "Ngày ban hành không được sau ngày hôm nay. Hãy sửa lại ngày."));
    }
    if (issue.answerBy() != null && issue.answerBy().isBefore(issue.date())) {
      return Optional.of(
          Refusal.notValid("answerBy", "Hạn trả lời không được trước ngày ban hành."));
    }
    return Optional.empty();
  }

  private static Decision accepted(Plan plan, PlanCommand.Issue issue, Actor actor, Instant now) {
    Revision next = Revision.of(plan);
    if (plan.status() != PlanStatus.SIGNED) {
      Signing.sign(next, actor, now); // one write, and so one change, though it is two deeds
    }
    Plan issued = issued(next, plan, issue, actor, now);
    return new Decision.Accepted(
        issued,
        issued.isAmendment()
            ? List.of(new AmendmentEvent.AmendmentIssued(issued.issuedAmendment(), actor, now))
            : List.of(new PlanEvent.PlanIssued(issued.issued(), actor, now)));
  }

  private static Plan issued(
      Revision next, Plan plan, PlanCommand.Issue issue, Actor actor, Instant now) {
    return next.text(plan.content(), plan.parents(), issue.addressing())
        .dispatched(issue.number(), issue.date(), issue.answerBy())
        .readers(issue.readerKeys().stream().sorted().toList())
        .step(Step.of(Step.Kind.ISSUED, actor, now, issue.number().toString()))
        .next(now);
  }
}
