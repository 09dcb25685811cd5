package vn.liencap.portal.services;

import vn.liencap.contracts.ItemId;

/**
 * An item of a plan and what it serves.
 *
 * @param item the item of this plan
 * @param serves the item of the parent plan that it implements
 */
public record ItemLink(ItemId item, ItemId serves) {}
