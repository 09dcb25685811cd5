package vn.liencap.contracts.plan;

/** Whether an issued plan still holds. */
public enum PlanStanding {
  IN_FORCE,
  /** Another plan took its place (thay thế). */
  SUPERSEDED,
  /** It was withdrawn (thu hồi, bãi bỏ). */
  REVOKED,
  /** It came to its end (kết thúc). */
  CLOSED
}
