package vn.liencap.portal.pages.editing;

import org.jspecify.annotations.Nullable;

/**
 * An expected output as typed.
 *
 * @param text as it will be printed
 * @param kind the output kind that counts it
 * @param quantity how many
 */
record OutputRow(@Nullable String text, @Nullable String kind, @Nullable String quantity) {
  static final OutputRow EMPTY = new OutputRow("", "", "");

  boolean blank() {
    return (Rows.clean(text) + Rows.clean(kind) + Rows.clean(quantity)).isEmpty();
  }
}
