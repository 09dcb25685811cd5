package vn.liencap.contracts.reporting;

/**
 * How far a report has come. That it was gathered (CONSOLIDATED) and sent on (SENT) follows from
 * the report of the unit above and is not stored twice.
 */
public enum ReportStatus {
  /** The unit is to write it. */
  OPEN,
  /** Sent to the unit above, or the one it goes via. */
  SUBMITTED,
  /** Sent back, with a reason; the unit is to correct it. */
  RETURNED,
  /** Accepted; frozen. */
  ACCEPTED,
  /** The unit ended before it sent it; the report of its successor answers for it. */
  PASSED_ON;

  /** True while the unit that reports has to do something. */
  public boolean isOwed() {
    return this == OPEN || this == RETURNED;
  }
}
