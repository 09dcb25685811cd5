package vn.liencap.plan.domain;

import java.time.Instant;
import java.util.List;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;

/** The rules of signing. */
final class Signing {
  private Signing() {}

  static Decision decide(Plan plan, Actor actor, Instant now) {
    if (!plan.isOf(actor, Role.HEAD)) {
      return new Decision.Refused(
          Refusal.notYours("Chỉ lãnh đạo của đơn vị ban hành được ký kế hoạch này."));
    }
    return switch (plan.status()) {
      case DRAFT -> new Decision.Accepted(signed(plan, actor, now), List.of());
      case SIGNED ->
          refused("signed", "Kế hoạch này đã được ký. Văn thư có thể cấp số và ban hành.");
      case ISSUED -> refused("issued", "Kế hoạch này đã ban hành.");
    };
  }

  private static Decision refused(String code, String reason) {
    return new Decision.Refused(Refusal.notNow(code, reason));
  }

  static Plan signed(Plan plan, Actor actor, Instant now) {
    return new Plan(
        plan.id(),
        plan.programme(),
        plan.issuer(),
        plan.draftingUnit(),
        PlanStatus.SIGNED,
        plan.version(),
        plan.content(),
        plan.parents(),
        plan.addressing(),
        new Signature(actor.person(), actor.name(), now),
        null,
        null,
        List.of(),
        now,
        plan.sequence() + 1);
  }
}
