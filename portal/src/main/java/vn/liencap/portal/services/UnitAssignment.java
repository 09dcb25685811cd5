package vn.liencap.portal.services;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;

/**
 * How far one unit of the cascade's tree has come.
 *
 * @param id the assignment
 * @param status how far it has come
 * @param mode IMPLEMENT or EXECUTE
 * @param due last day, inclusive
 * @param answer the plan drafted or issued in answer
 * @param late true when the day has passed and nothing is issued
 */
public record UnitAssignment(
    AssignmentId id,
    AssignmentStatus status,
    AssignmentMode mode,
    @Nullable LocalDate due,
    @Nullable PlanId answer,
    boolean late) {}
