package vn.liencap.plan.traceability;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.Rights;
import vn.liencap.plan.domain.Plan;

/** Whose plans and work a reader of a matrix sees: those of the issuer and of units above, all. */
@Component
final class Sight {
  private final Rights rights;

  Sight(Rights rights) {
    this.rights = rights;
  }

  Of of(Actor actor, Plan plan) {
    boolean all = plan.belongsTo(actor.unit()) || rights.maySee(actor, plan.issuer());
    return new Of(rights, actor, all);
  }

  /** One reader of one matrix. */
  static final class Of {
    private final Rights rights;
    private final Actor actor;
    private final boolean all;
    private final Map<UnitId, Boolean> known = new HashMap<>();

    private Of(Rights rights, Actor actor, boolean all) {
      this.rights = rights;
      this.actor = actor;
      this.all = all;
    }

    boolean sees(UnitId unit) {
      return all || known.computeIfAbsent(unit, each -> rights.maySee(actor, each));
    }

    boolean seesAll() {
      return all;
    }
  }
}
