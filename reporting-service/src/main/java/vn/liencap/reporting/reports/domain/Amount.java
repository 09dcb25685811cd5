package vn.liencap.reporting.reports.domain;

/**
 * One figure of a report and what it is made of.
 *
 * @param derived from what was entered as done, in the unit's own activities
 * @param adjusted what the unit added or typed by itself, with a reason where it overrides
 * @param below what the reports of the units below bring
 */
public record Amount(long derived, long adjusted, long below) {
  public static final Amount NONE = new Amount(0, 0, 0);

  /** All of it. */
  public long value() {
    return Math.addExact(own(), below);
  }

  /** What the unit itself stands for. */
  public long own() {
    return Math.addExact(derived, adjusted);
  }
}
