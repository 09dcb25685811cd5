package vn.liencap.plan.domain;

import java.time.Instant;
import java.util.List;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;

/** The rules of signing. */
final class Signing {
  private Signing() {}

  static Decision decide(Plan plan, PlanCommand.Sign sign, Actor actor, Instant now) {
    if (!plan.isOf(actor, Role.HEAD)) {
      return new Decision.Refused(
          Refusal.notYours("Chỉ lãnh đạo của đơn vị ban hành được ký kế hoạch này."));
    }
    return switch (plan.status()) {
      case DRAFT, IN_CONSULTATION, APPRAISED, SUBMITTED ->
          sign.flow()
              .beforeSigning(plan)
              .<Decision>map(Decision.Refused::new)
              .orElseGet(() -> new Decision.Accepted(signed(plan, actor, now), List.of()));
      case SIGNED ->
          refused("signed", "Kế hoạch này đã được ký. Văn thư có thể cấp số và ban hành.");
      case ISSUED -> refused("issued", "Kế hoạch này đã ban hành.");
    };
  }

  private static Decision refused(String code, String reason) {
    return new Decision.Refused(Refusal.notNow(code, reason));
  }

  private static Plan signed(Plan plan, Actor actor, Instant now) {
    Revision next = Revision.of(plan);
    sign(next, actor, now);
    return next.next(now);
  }

  static void sign(Revision next, Actor actor, Instant now) {
    next.status(PlanStatus.SIGNED)
        .signature(new Signature(actor.person(), actor.name(), now))
        .step(Step.of(Step.Kind.SIGNED, actor, now, null));
  }
}
