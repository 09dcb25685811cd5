package vn.liencap.contracts.plan;

/** How far a unit has come with what a plan asks of it; late is derived from the clock. */
public enum AssignmentStatus {
  ASSIGNED,
  /** Somebody of the unit has opened the plan. */
  OPENED,
  /** The unit's own plan is being drafted. */
  DRAFTING,
  /** The unit's own plan is issued, or another plan meets the duty. */
  ISSUED,
  /** The superior waived the duty. */
  WAIVED,
  /** The plan asks nothing of the unit any more: it was amended, superseded or revoked. */
  WITHDRAWN,
  /** The unit has ended; its successor carries on what the plan asked of it. */
  PASSED_ON
}
