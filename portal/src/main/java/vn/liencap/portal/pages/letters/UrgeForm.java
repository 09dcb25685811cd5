package vn.liencap.portal.pages.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.UrgingWish;

/**
 * What is urged, and whom.
 *
 * @param kind of deadlines; all when null
 * @param plan whose work only
 * @param period whose reports only
 * @param programme whose work and reports only
 * @param within the branch of that unit only
 * @param reach DIRECT, or BRANCH for all that is below
 * @param units those that are ticked; null before anybody has ticked
 * @param key names the form
 */
record UrgeForm(
    @Nullable String kind,
    @Nullable String plan,
    @Nullable String period,
    @Nullable String programme,
    @Nullable String within,
    @Nullable String reach,
    @Nullable List<String> units,
    @Nullable String key) {

  /** True when all that is below is meant. */
  public boolean isBranch() {
    return "BRANCH".equals(reach) || (within != null && !within.isBlank());
  }

  /** The late units of it. */
  Query query() {
    return shown().with("reach", isBranch() ? "BRANCH" : "DIRECT").with("within", within);
  }

  private Query shown() {
    return Query.none()
        .with("kind", kind)
        .with("plan", plan)
        .with("period", period)
        .with("programme", programme);
  }

  /** The page that shows it again. */
  public String path() {
    return "/don-doc" + shown().with("reach", reach).with("within", within);
  }

  /** True for a unit that is ticked; all are before anybody has ticked. */
  public boolean ticked(String unit) {
    return units == null || units.contains(unit);
  }

  UrgingWish wish() {
    List<String> ticked = units == null ? List.of() : units;
    return new UrgingWish(
        new UrgingWish.About(
            filled(kind) == null ? null : List.of(String.valueOf(kind)),
            filled(plan),
            filled(period),
            filled(programme)),
        isBranch() ? "BRANCH" : "DIRECT",
        ticked.stream().map(unit -> IllegalId.read(UnitId::new, unit)).toList());
  }

  private static @Nullable String filled(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
