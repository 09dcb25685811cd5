package vn.liencap.contracts.activity;

/** What of a plan an activity carries out. */
public enum ActivityKind {
  /** A key activity of the plan's table. */
  KEY_ACTIVITY,
  /** A duty of its implementation section. */
  DUTY
}
