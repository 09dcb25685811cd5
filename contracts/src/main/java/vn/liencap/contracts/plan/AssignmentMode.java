package vn.liencap.contracts.plan;

/** What an assignment asks for. */
public enum AssignmentMode {
  /** The unit issues its own plan by the due date. */
  IMPLEMENT,
  /** The unit carries the given activities out directly. */
  EXECUTE
}
