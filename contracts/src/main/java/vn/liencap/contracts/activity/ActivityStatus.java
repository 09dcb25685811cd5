package vn.liencap.contracts.activity;

/** How far an activity has come; overdue is derived from the clock, not stored. */
public enum ActivityStatus {
  NOT_STARTED,
  IN_PROGRESS,
  COMPLETED,
  CANCELLED,
  /** Its unit has ended and another carries the work on; its figures stay counted here. */
  PASSED_ON
}
