package vn.liencap.portal.pages.reports;

import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.Query;

/**
 * Which reports the list shows.
 *
 * @param box {@code review} what the unit receives; what it reports itself otherwise
 * @param period of one period
 * @param status OPEN, SUBMITTED, RETURNED or ACCEPTED; all when null
 * @param page counted from 1
 */
record ReportFilter(
    @Nullable String box,
    @Nullable String period,
    @Nullable String status,
    @Nullable Integer page) {
  static final int ROWS = 50;

  /** True for what the unit receives. */
  public boolean review() {
    return "review".equals(box);
  }

  /** The page, from 1. */
  public int number() {
    return page == null || page < 1 ? 1 : page;
  }

  /** The same for another period. */
  ReportFilter of(@Nullable String other) {
    return new ReportFilter(box, other, status, page);
  }

  /** All that is asked of the service. */
  Query query() {
    return Query.none()
        .with("box", review() ? "review" : "mine")
        .with("period", period)
        .with("status", review() ? null : status);
  }

  /** The address of a page of it. */
  public String path(int wanted) {
    return "/bao-cao"
        + Query.none()
            .with("box", review() ? "review" : null)
            .with("period", period)
            .with("status", status)
            .with("page", wanted == 1 ? null : wanted);
  }

  /** True when something narrows the list. */
  public boolean narrowed() {
    return (status != null && !status.isBlank())
        || (!review() && period != null && !period.isBlank());
  }
}
