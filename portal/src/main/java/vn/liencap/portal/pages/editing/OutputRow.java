package vn.liencap.portal.pages.editing;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.ExpectedOutput;

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

  /** The output; an unreadable quantity is noted under {@code at}. */
  ExpectedOutput output(String at, Typed typed) {
    Long count = typed.numberOrNull(at + ".quantity", quantity);
    return new ExpectedOutput(Rows.clean(text), Rows.orNull(kind), count);
  }
}
