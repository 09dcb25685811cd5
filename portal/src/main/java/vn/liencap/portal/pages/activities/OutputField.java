package vn.liencap.portal.pages.activities;

import org.jspecify.annotations.Nullable;

/**
 * A figure that can be entered.
 *
 * @param code the output kind
 * @param label what is counted, in Vietnamese
 * @param unit its unit, for example {@code buổi}
 * @param expected how many the plan expects in all, null when it does not say
 * @param soFar what has been entered
 * @param typed what stands in the field
 * @param counted false for a kind that was retired: its figure is shown, none is entered
 */
record OutputField(
    String code,
    String label,
    @Nullable String unit,
    @Nullable Long expected,
    long soFar,
    @Nullable String typed,
    boolean counted) {}
