package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;

/**
 * Something of a plan that an item serves, itself or in the end.
 *
 * @param level 1 for what it serves itself, 2 for what that serves, and so on
 * @param plan the plan it stands in
 * @param number its number and symbol
 * @param title its abstract
 * @param issuer who issued it
 * @param issuerName by name
 * @param item null when only the plan is meant
 * @param kind objective, activity and so on; null likewise
 * @param text its words, or the title of the plan
 * @param readable true when the reader may open the plan
 */
public record ServedItem(
    int level,
    PlanId plan,
    @Nullable String number,
    @Nullable String title,
    UnitId issuer,
    String issuerName,
    @Nullable ItemId item,
    @Nullable String kind,
    String text,
    boolean readable) {}
