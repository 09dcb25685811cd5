package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.PlanChange;

/**
 * What a unit said to a change of a plan.
 *
 * @param assignment what the plan asks of it
 * @param unit who
 * @param unitName its name
 * @param change the change and the answer
 * @param answer the unit's own plan
 * @param late true when the day has passed, or the answer came after it
 */
public record ChangeAnswer(
    AssignmentId assignment,
    UnitId unit,
    String unitName,
    PlanChange change,
    @Nullable PlanId answer,
    boolean late) {}
