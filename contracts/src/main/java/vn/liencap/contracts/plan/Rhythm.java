package vn.liencap.contracts.plan;

/** How often recurring work comes round. */
public enum Rhythm {
  WEEK,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR
}
