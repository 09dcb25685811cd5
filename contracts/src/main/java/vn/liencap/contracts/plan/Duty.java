package vn.liencap.contracts.plan;

import vn.liencap.contracts.ItemId;

/**
 * A task that the implementation section gives to somebody.
 *
 * @param id stable across versions
 * @param text as printed
 * @param timing when; mostly unspecified
 */
public record Duty(ItemId id, String text, Timing timing) {}
