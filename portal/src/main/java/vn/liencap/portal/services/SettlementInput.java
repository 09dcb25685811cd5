package vn.liencap.portal.services;

/**
 * What the finance unit settles of an activity's money.
 *
 * @param amount in đồng
 * @param note what is said with it; may be blank
 */
public record SettlementInput(long amount, String note) {}
