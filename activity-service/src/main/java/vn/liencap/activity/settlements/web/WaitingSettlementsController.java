package vn.liencap.activity.settlements.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.activity.access.ActivityRights;
import vn.liencap.activity.settlements.WaitingPlan;
import vn.liencap.activity.settlements.WaitingSettlements;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.ProblemException;

/** What the caller's own unit is to settle. */
@RestController
class WaitingSettlementsController {
  private final WaitingSettlements settlements;
  private final ActivityRights rights;

  WaitingSettlementsController(WaitingSettlements settlements, ActivityRights rights) {
    this.settlements = settlements;
    this.rights = rights;
  }

  @GetMapping("/api/activities/settlements")
  Page<WaitingPlan> waiting(Actor actor) {
    if (!actor.hasAny(Role.OFFICER, Role.HEAD)) {
      throw ProblemException.forbidden("Chỉ chuyên viên hoặc lãnh đạo đơn vị quyết toán.");
    }
    return new Page<>(settlements.of(rights.settlingAs(actor)), null);
  }
}
