package vn.liencap.portal.pages.plans;

import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.Query;

/**
 * Which plans the list shows.
 *
 * @param q words of the title, number or issuer
 * @param scope own, below, addressed or drafting; all when null
 * @param status DRAFT, SIGNED, ISSUED ...; all when null
 * @param programme what they count for
 * @param cursor where the page begins
 */
record PlanFilter(
    @Nullable String q,
    @Nullable String scope,
    @Nullable String status,
    @Nullable String programme,
    @Nullable String cursor) {
  private static final int ROWS = 50;

  /** The same for the service. */
  Query query() {
    return shown().with("cursor", cursor).with("limit", ROWS);
  }

  /** The same for an address, without the place in the list. */
  Query shown() {
    return Query.none()
        .with("q", q)
        .with("scope", scope)
        .with("status", status)
        .with("programme", programme);
  }

  /** The address of the page that begins at a cursor; the first one when null. */
  public String path(@Nullable String next) {
    return "/ke-hoach" + shown().with("cursor", next);
  }

  /** True when something narrows the list. */
  public boolean narrowed() {
    return !shown().toString().isEmpty();
  }
}
