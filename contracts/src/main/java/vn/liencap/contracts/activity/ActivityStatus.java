package vn.liencap.contracts.activity;

/** How far an activity has come; overdue is derived from the clock, not stored. */
public enum ActivityStatus {
  NOT_STARTED,
  IN_PROGRESS,
  COMPLETED,
  CANCELLED,
  /** Its unit has ended and another carries the work on; its figures stay counted here. */
  PASSED_ON;

  /** True once nothing more is to be done of it where it is. */
  public boolean isOver() {
    return switch (this) {
      case NOT_STARTED, IN_PROGRESS -> false;
      case COMPLETED, CANCELLED, PASSED_ON -> true;
    };
  }
}
