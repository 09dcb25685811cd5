package vn.liencap.contracts.plan;

import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;

/**
 * An item of another plan, for example the objective that an item serves.
 *
 * @param plan the plan
 * @param item its item
 */
public record ItemRef(PlanId plan, ItemId item) {}
