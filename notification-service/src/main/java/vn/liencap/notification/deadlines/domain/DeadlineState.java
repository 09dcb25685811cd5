package vn.liencap.notification.deadlines.domain;

/** Whether something is still owed; overdue is derived from the clock. */
public enum DeadlineState {
  OPEN,
  FULFILLED,
  WAIVED,
  CANCELLED,
  /** The unit ended or handed it over; another one owes it now. */
  PASSED_ON
}
