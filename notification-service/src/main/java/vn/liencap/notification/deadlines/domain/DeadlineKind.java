package vn.liencap.notification.deadlines.domain;

/** What has to be done by a deadline. */
public enum DeadlineKind {
  /** The unit issues its own plan. */
  ISSUE_PLAN,
  /** The unit carries out all that a plan gives it. */
  EXECUTE_PLAN,
  /** The unit answers a change of the plan that its own plan implements. */
  ANSWER_CHANGE,
  /** The unit completes one activity. */
  ACTIVITY,
  /** The unit enters what it did of continuous or recurring work in a period. */
  RHYTHM,
  /** The unit sends its report. */
  REPORT,
  /** The unit sends its report before it is locked. */
  REPORT_LOCK,
  /** The unit mends a report that was returned, or opened again, and sends it anew. */
  MEND_REPORT,
  /** The unit judges the reports of a period that others sent it. */
  JUDGE_REPORT,
  /** The unit grants or refuses more time. */
  DECIDE_EXTENSION;

  /** True for what a unit decides for others; the others' own volumes do not hold it. */
  public boolean isDecision() {
    return this == JUDGE_REPORT || this == DECIDE_EXTENSION;
  }
}
