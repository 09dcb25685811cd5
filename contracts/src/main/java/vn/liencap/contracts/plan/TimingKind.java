package vn.liencap.contracts.plan;

/** The kinds of timing that plans use. */
public enum TimingKind {
  DATE,
  MONTH,
  QUARTER,
  YEAR,
  RANGE,
  /** Thường xuyên. */
  CONTINUOUS,
  /** Định kỳ hằng tháng, hằng quý. */
  RECURRING,
  UNSPECIFIED
}
