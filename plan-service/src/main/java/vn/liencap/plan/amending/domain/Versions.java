package vn.liencap.plan.amending.domain;

import java.util.Optional;
import vn.liencap.contracts.PlanId;
import vn.liencap.plan.domain.Plan;

/** The former versions of plans, as each stood when the next one took effect. */
public interface Versions {
  /** Keeps a version; a later state of the same version takes its place, never an earlier one. */
  void keep(Plan former);

  /** A former version. */
  Optional<Plan> find(PlanId plan, int version);
}
