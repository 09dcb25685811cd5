package vn.liencap.portal.pages.editing;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Signer;

/**
 * Who signs, as typed.
 *
 * @param prefix TM., KT., TL. ...
 * @param onBehalfOf for example {@code ỦY BAN NHÂN DÂN}
 * @param title for example {@code CHỦ TỊCH}
 * @param name the person
 */
record SignerRow(
    @Nullable String prefix,
    @Nullable String onBehalfOf,
    @Nullable String title,
    @Nullable String name) {
  static final SignerRow EMPTY = new SignerRow("", "", "", "");

  static SignerRow of(@Nullable Signer signer) {
    return signer == null
        ? EMPTY
        : new SignerRow(
            Rows.clean(signer.prefix()),
            Rows.clean(signer.onBehalfOf()),
            Rows.clean(signer.title()),
            Rows.clean(signer.name()));
  }

  /** The signer, null when nothing was typed. */
  @Nullable Signer signer() {
    boolean nobody =
        (Rows.clean(prefix) + Rows.clean(onBehalfOf) + Rows.clean(title) + Rows.clean(name))
            .isEmpty();
    return nobody
        ? null
        : new Signer(
            Rows.clean(prefix), Rows.clean(onBehalfOf), Rows.clean(title), Rows.clean(name));
  }
}
