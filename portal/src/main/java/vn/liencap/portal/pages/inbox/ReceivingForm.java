package vn.liencap.portal.pages.inbox;

import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.Preferences;

/**
 * How a person wants to be told, as the form has it.
 *
 * @param email ticked for mail
 * @param digest ticked for one digest a working day
 * @param urgent ticked for urgent things at once
 * @param quietFrom when the quiet hours begin
 * @param quietTo when they end
 * @param zalo the person's user id with the Zalo Official Account
 * @param etag the version that was seen
 */
record ReceivingForm(
    @Nullable Boolean email,
    @Nullable Boolean digest,
    @Nullable Boolean urgent,
    @Nullable String quietFrom,
    @Nullable String quietTo,
    @Nullable String zalo,
    @Nullable String etag) {

  static ReceivingForm of(Preferences now, @Nullable String etag) {
    return new ReceivingForm(
        now.email(), now.digest(), now.urgent(), now.quietFrom(), now.quietTo(), now.zalo(), etag);
  }

  Preferences toPreferences() {
    return new Preferences(
        Boolean.TRUE.equals(email),
        null,
        Boolean.TRUE.equals(digest),
        Boolean.TRUE.equals(urgent),
        quietFrom,
        quietTo,
        zalo);
  }

  /** What is sent back as If-Match; null when the page had none. */
  @Nullable String version() {
    return etag == null || etag.isBlank() ? null : etag;
  }
}
