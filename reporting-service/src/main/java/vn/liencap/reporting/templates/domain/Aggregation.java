package vn.liencap.reporting.templates.domain;

/** How the answers to an indicator become one over time and over units. */
public enum Aggregation {
  /** Added up over slices of time and over units. */
  SUM,
  /** Two sums, numerator and denominator; never a mean of percentages. */
  RATIO,
  /**
   * The newest within a unit, added up over units: a stock, such as the number of one-stop desks.
   */
  LAST,
  /** Lines of text, gathered. */
  LIST
}
