package vn.liencap.portal.services;

/**
 * Money, in đồng.
 *
 * @param planned planned
 * @param spent spent
 */
public record BudgetSums(long planned, long spent) {}
