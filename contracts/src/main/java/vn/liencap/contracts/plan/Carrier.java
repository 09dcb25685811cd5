package vn.liencap.contracts.plan;

/** Who carries an item. */
public enum Carrier {
  /** One activity, at the lead unit; coordinating units contribute to it. */
  LEAD,
  /** One activity at each unit of a named group. */
  EACH
}
