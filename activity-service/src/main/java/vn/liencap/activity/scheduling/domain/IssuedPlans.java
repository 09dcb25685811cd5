package vn.liencap.activity.scheduling.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.IssuedPlan;

/** Copies of issued plans, the newest version of each. */
public interface IssuedPlans {

  /** Keeps those that are newer than what is known. */
  void keep(Collection<IssuedPlan> told);

  /** The plans of these ids that are known. */
  List<IssuedPlan> find(Collection<PlanId> ids);

  /** The sequences of the plans of these ids that are known; cheaper than to find them. */
  Map<PlanId, Long> sequences(Collection<PlanId> ids);
}
