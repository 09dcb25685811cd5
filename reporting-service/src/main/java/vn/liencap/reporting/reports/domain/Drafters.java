package vn.liencap.reporting.reports.domain;

import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.IssuedPlan;

/**
 * Which unit drafts for which other, as issued plans have told; it then writes its reports, too.
 */
public interface Drafters {
  /** Learns who drafted a plan for its issuer. */
  void learn(IssuedPlan plan);

  /** True when the unit has drafted a plan that the other one issued. */
  boolean drafts(UnitId drafter, UnitId issuer);
}
