package vn.liencap.portal.services;

import vn.liencap.contracts.PlanId;

/**
 * A plan of which money waits to be settled.
 *
 * @param number number and symbol of the plan
 * @param title the abstract of the plan
 * @param waiting how many of its activities wait
 */
public record WaitingSettlement(PlanId plan, String number, String title, long waiting) {}
