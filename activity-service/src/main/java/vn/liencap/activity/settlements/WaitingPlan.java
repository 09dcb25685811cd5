package vn.liencap.activity.settlements;

import vn.liencap.contracts.PlanId;

/**
 * A plan of which money waits to be settled.
 *
 * @param plan the plan
 * @param number number and symbol of the plan
 * @param title the abstract of the plan
 * @param waiting how many of its activities are over, have money and are not settled
 */
public record WaitingPlan(PlanId plan, String number, String title, long waiting) {}
