package vn.liencap.plan.browsing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Flow;
import vn.liencap.plan.domain.Flows;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanStatus;

/** What a reader may do with a plan as it is now; the commands themselves decide again. */
@Component
final class Allowed {
  private final PlanAccess access;
  private final Flows flows;

  Allowed(PlanAccess access, Flows flows) {
    this.access = access;
    this.flows = flows;
  }

  List<String> of(Plan plan, Actor actor) {
    return plan.isIssued() ? issued(plan, access.standingIn(actor, plan)) : draft(plan, actor);
  }

  private List<String> draft(Plan plan, Actor actor) {
    List<String> allowed = new ArrayList<>();
    boolean writer = plan.mayBeWrittenBy(actor);
    boolean issuer = actor.unit().equals(plan.issuer());
    boolean head = issuer && actor.hasAny(Role.HEAD);
    boolean clerk = issuer && actor.hasAny(Role.CLERK);
    boolean signed = plan.status() == PlanStatus.SIGNED;
    Flow flow = writer || head ? flows.of(plan.issuer()) : Flow.SHORTEST;
    boolean ready = !signed && flow.beforeSigning(plan).isEmpty();
    add(allowed, "edit", writer);
    add(allowed, "consult", writer && !signed && flow.consultation());
    add(allowed, "appraise", writer && !signed && flow.mayAppraise(plan));
    add(allowed, "submit", writer && !signed && flow.maySubmit(plan));
    add(allowed, "send-back", (writer || clerk) && plan.status() != PlanStatus.DRAFT);
    add(allowed, "sign", head && ready);
    add(allowed, "issue", clerk && (signed || (head && ready)));
    add(allowed, "link-parent", writer);
    add(allowed, "comment", plan.mayBeCommentedBy(actor));
    return allowed;
  }

  private List<String> issued(Plan plan, Actor actor) {
    List<String> allowed = new ArrayList<>();
    boolean writer = plan.mayBeWrittenBy(actor);
    boolean issuer = actor.unit().equals(plan.issuer());
    boolean inForce = !plan.isAmendment() && plan.standing() == PlanStanding.IN_FORCE;
    boolean head = issuer && actor.hasAny(Role.HEAD);
    add(allowed, "link-parent", writer && !plan.isAmendment());
    add(allowed, "follow", !plan.isAmendment() && access.mayFollow(actor, plan));
    add(allowed, "amend", writer && inForce);
    add(allowed, "correct", issuer && actor.hasAny(Role.HEAD, Role.CLERK) && inForce);
    add(allowed, "supersede", head && inForce);
    add(allowed, "revoke", head && inForce);
    add(allowed, "close", head && inForce);
    return allowed;
  }

  private static void add(List<String> allowed, String command, boolean may) {
    if (may) {
      allowed.add(command);
    }
  }
}
