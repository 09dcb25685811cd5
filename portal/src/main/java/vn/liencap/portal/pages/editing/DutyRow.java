package vn.liencap.portal.pages.editing;

import org.jspecify.annotations.Nullable;

/**
 * Who does what, as typed.
 *
 * @param unit who
 * @param tasks what, one task per line
 */
record DutyRow(@Nullable String unit, @Nullable String tasks) {
  static final DutyRow EMPTY = new DutyRow("", "");

  boolean blank() {
    return (Rows.clean(unit) + Rows.clean(tasks)).isEmpty();
  }
}
