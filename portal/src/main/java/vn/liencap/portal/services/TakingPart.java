package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * Who takes part in an activity.
 *
 * @param text as printed
 * @param unit the unit that is meant, when it is one
 */
public record TakingPart(String text, @Nullable UnitId unit) {}
