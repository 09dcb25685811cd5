package vn.liencap.plan.preparing;

import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.Rights;
import vn.liencap.plan.desk.PlanDesk;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Flow;
import vn.liencap.plan.domain.Flows;
import vn.liencap.runtime.ProblemException;

/** Which optional steps a unit's plans go through; set by its head or administrator. */
@Service
public class FlowSettings {
  private final Flows flows;
  private final Rights rights;
  private final PlanDesk desk;

  FlowSettings(Flows flows, Rights rights, PlanDesk desk) {
    this.flows = flows;
    this.rights = rights;
    this.desk = desk;
  }

  /**
   * The steps of a unit.
   *
   * @throws ProblemException 403 to those who may not see the unit
   */
  public Flow of(UnitId unit, Actor actor) {
    if (!rights.maySee(actor, unit)) {
      throw ProblemException.forbidden("Bạn không được xem cài đặt của đơn vị này.");
    }
    return flows.of(unit);
  }

  /**
   * Sets the steps of a unit; plans on their way follow at once.
   *
   * @throws ProblemException 403 to all but the unit's own head and administrator
   */
  public Flow set(UnitId unit, Flow flow, Actor actor) {
    if (!rights.isOwn(actor, unit) || !actor.hasAny(Role.HEAD, Role.ADMIN)) {
      throw ProblemException.forbidden(
          "Chỉ lãnh đạo hoặc quản trị của đơn vị được đổi các bước ban hành kế hoạch.");
    }
    flows.set(unit, flow, Change.by(actor, "SET_FLOW", desk.now()));
    return flow;
  }
}
