package vn.liencap.contracts.checking;

/** Who holds what the totals are made of. */
public enum Holder {
  /** plan-service, which holds the assignments. */
  ASSIGNMENTS,
  /** activity-service, which holds the activities. */
  ACTIVITIES
}
