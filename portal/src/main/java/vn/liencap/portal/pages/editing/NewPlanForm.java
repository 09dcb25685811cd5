package vn.liencap.portal.pages.editing;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.IllegalId;

/**
 * The little that starts a draft, as typed.
 *
 * @param key names this page, so that its form sent twice makes one draft
 * @param issuer the unit that will issue it
 * @param title the abstract
 * @param programme what it counts for; {@code new} for one that is created with it
 * @param programmeName the name of the new programme
 * @param figuresCross when figures of the new programme cross the border of a unit
 * @param year the year it is for
 */
record NewPlanForm(
    @Nullable String key,
    @Nullable String issuer,
    @Nullable String title,
    @Nullable String programme,
    @Nullable String programmeName,
    @Nullable String figuresCross,
    @Nullable String year) {

  /** The unit that will issue it; null for one's own. */
  @Nullable UnitId issuingUnit() {
    return issuer == null || issuer.isBlank() ? null : IllegalId.read(UnitId::new, issuer);
  }

  /** True when a programme is to be created with the plan. */
  boolean startsProgramme() {
    return "new".equals(programme);
  }
}
