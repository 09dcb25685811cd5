package vn.liencap.portal.pages.editing;

/**
 * A place where somebody else's version differs from what the person had read.
 *
 * @param part the part of the plan, for example {@code objectives}
 * @param place the field in the form, for example {@code objectives[2]}
 * @param id the row's id; empty for a part without rows
 * @param kind what came of it
 */
record Difference(String part, String place, String id, Kind kind) {
  enum Kind {
    /** Only they changed it: their words stand in the form now. */
    TAKEN,
    /** Both changed it: the person's own words stay, theirs are shown beside. */
    BOTH,
    /** They removed what the person changed: it stays. */
    REMOVED,
    /** They changed what the person removed: it is there again. */
    BACK
  }
}
