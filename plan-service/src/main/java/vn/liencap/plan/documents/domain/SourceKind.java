package vn.liencap.plan.documents.domain;

/** What sort of document it is. */
public enum SourceKind {
  /** A plan. */
  PLAN,
  /** A web page that gives a plan in full. */
  WEB_ARTICLE_OF_PLAN,
  /** A news article that tells of a plan that was issued. */
  NEWS_ARTICLE,
  /** An interview. */
  INTERVIEW,
  /** Anything else. */
  OTHER;

  /** True when the plan itself stands in it. */
  public boolean isPlan() {
    return switch (this) {
      case PLAN, WEB_ARTICLE_OF_PLAN -> true;
      case NEWS_ARTICLE, INTERVIEW, OTHER -> false;
    };
  }
}
