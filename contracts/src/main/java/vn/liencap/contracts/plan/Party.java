package vn.liencap.contracts.plan;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * Who leads or takes part, as printed and as understood: a unit, a group of units, a post inside
 * the issuer, or neither.
 *
 * @param text as printed
 * @param unit the one unit that is meant
 * @param group the group of units that is meant
 * @param post the post or room inside the issuing unit that is meant
 */
public record Party(
    String text, @Nullable UnitId unit, @Nullable UnitGroup group, @Nullable String post) {}
