package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;

/**
 * Somebody inside a unit who has open work of it.
 *
 * @param person the one person
 * @param post the room or post; without both the unit as a whole
 * @param open how many activities
 */
public record OwnerView(@Nullable PersonId person, @Nullable String post, long open) {}
