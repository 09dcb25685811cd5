package vn.liencap.portal.services;

/**
 * Money, in đồng.
 *
 * @param planned planned
 * @param spent spent
 * @param settled of this, settled by finance units
 */
public record BudgetSums(long planned, long spent, long settled) {}
