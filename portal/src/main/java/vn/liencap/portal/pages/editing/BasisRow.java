package vn.liencap.portal.pages.editing;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.LegalBasis;

/**
 * A legal basis as typed.
 *
 * @param type for example {@code Quyết định}
 * @param number number and symbol
 * @param date ISO
 * @param issuer who issued it
 * @param title what it is about
 */
record BasisRow(
    @Nullable String type,
    @Nullable String number,
    @Nullable String date,
    @Nullable String issuer,
    @Nullable String title) {
  static final BasisRow EMPTY = new BasisRow("Quyết định", "", "", "", "");

  /** True when nothing but the offered type stands there. */
  boolean blank() {
    return (Rows.clean(number) + Rows.clean(issuer) + Rows.clean(title)).isEmpty();
  }

  /** The basis; an unreadable date is noted under {@code at}. */
  LegalBasis basis(String at, Typed typed) {
    return new LegalBasis(
        Rows.clean(type),
        Rows.clean(number),
        typed.date(at + ".date", date),
        Rows.orNull(issuer),
        Rows.orNull(title));
  }
}
