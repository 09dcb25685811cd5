package vn.liencap.portal.pages.editing;

import org.jspecify.annotations.Nullable;

/**
 * The little that starts a draft, as typed.
 *
 * @param key names this page, so that its form sent twice makes one draft
 * @param title the abstract
 * @param programme what it counts for; {@code new} for one that is created with it
 * @param programmeName the name of the new programme
 * @param figuresCross when figures of the new programme cross the border of a unit
 * @param year the year it is for
 */
record NewPlanForm(
    @Nullable String key,
    @Nullable String title,
    @Nullable String programme,
    @Nullable String programmeName,
    @Nullable String figuresCross,
    @Nullable String year) {

  /** True when a programme is to be created with the plan. */
  boolean startsProgramme() {
    return "new".equals(programme);
  }
}
