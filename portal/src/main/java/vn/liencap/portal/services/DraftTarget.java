package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;

/**
 * A target of a plan that is being written.
 *
 * @param id kept from before, null when new
 * @param text what it says
 * @param indicator code of the indicator that measures it
 * @param value the value as printed
 */
public record DraftTarget(
    @Nullable ItemId id, String text, @Nullable String indicator, @Nullable String value) {}
