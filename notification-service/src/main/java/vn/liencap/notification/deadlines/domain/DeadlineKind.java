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
  ACTIVITY
}
