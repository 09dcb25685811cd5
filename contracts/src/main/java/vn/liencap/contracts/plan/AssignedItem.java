package vn.liencap.contracts.plan;

import vn.liencap.contracts.ItemId;

/**
 * An item that a unit carries.
 *
 * @param item key activity or duty of the plan
 * @param carrier LEAD when the unit leads it, EACH when every unit of a group carries it
 */
public record AssignedItem(ItemId item, Carrier carrier) {}
