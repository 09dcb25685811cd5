package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;

/**
 * Another plan, as a link shows it.
 *
 * @param id the plan
 * @param title the abstract
 * @param number number and symbol
 * @param issuer who issued it
 */
public record PlanRef(
    PlanId id, @Nullable String title, @Nullable String number, @Nullable UnitId issuer) {}
