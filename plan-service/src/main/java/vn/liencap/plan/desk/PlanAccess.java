package vn.liencap.plan.desk;

import java.util.Collections;
import java.util.HashSet;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.Rights;
import vn.liencap.directory.Successions;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.Plans;
import vn.liencap.runtime.ProblemException;

/**
 * Who may read a plan: a draft only its issuer and its drafting unit, and whom they consult while
 * they do; an issued one also the superiors, those it addresses or names, and those it goes via.
 */
@Component
public final class PlanAccess {
  private final Plans plans;
  private final Rights rights;
  private final Successions successions;

  PlanAccess(Plans plans, Rights rights, Successions successions) {
    this.plans = plans;
    this.rights = rights;
    this.successions = successions;
  }

  /** True when the actor may read the plan. */
  public boolean mayRead(Actor actor, Plan plan) {
    if (plan.belongsTo(actor.unit())) {
      return true;
    }
    return plan.consults(actor.unit())
        || (plan.isIssued() && (rights.maySee(actor, plan.issuer()) || isMeant(actor, plan)));
  }

  private boolean isMeant(Actor actor, Plan plan) {
    return !Collections.disjoint(rights.keysOf(actor), new HashSet<>(plan.readerKeys()));
  }

  /** True when the actor follows how the units below carry the plan out. */
  public boolean mayFollow(Actor actor, Plan plan) {
    return plan.belongsTo(actor.unit()) || (plan.isIssued() && rights.maySee(actor, plan.issuer()));
  }

  /**
   * The actor as the plan sees them: whoever carries on for an issuer, or a drafting unit, that has
   * ended acts in its place.
   */
  public Actor standingIn(Actor actor, Plan plan) {
    UnitId issuer = plan.issuer();
    UnitId drafter = plan.draftingUnit();
    if (!plan.isIssued() || plan.belongsTo(actor.unit())) {
      return actor;
    }
    if (successions.answering(issuer).equals(actor.unit())) {
      return new Actor(actor.person(), actor.name(), issuer, actor.roles());
    }
    return drafter != null && successions.answering(drafter).equals(actor.unit())
        ? new Actor(actor.person(), actor.name(), drafter, actor.roles())
        : actor;
  }

  /**
   * The plan, when the actor may read it.
   *
   * @throws ProblemException 404 when there is none, or none that the actor may know of
   */
  public Plan readable(PlanId id, Actor actor) {
    return plans.find(id).filter(plan -> mayRead(actor, plan)).orElseThrow(PlanAccess::unknown);
  }

  static ProblemException unknown() {
    return ProblemException.notFound("Không có kế hoạch này, hoặc bạn không được xem.");
  }
}
