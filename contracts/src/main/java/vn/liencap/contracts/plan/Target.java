package vn.liencap.contracts.plan;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;

/**
 * A target (chỉ tiêu).
 *
 * @param id stable across versions
 * @param text as printed
 * @param indicator code of the indicator that measures it
 * @param value the target value as printed
 */
public record Target(ItemId id, String text, @Nullable String indicator, @Nullable String value) {}
