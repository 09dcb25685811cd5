package vn.liencap.contracts.plan;

/**
 * When a figure may cross the border of the unit that entered it. States of activities are always
 * live; no unit is surprised by its unsigned figures at the ministry.
 */
public enum FigureBorder {
  /** As soon as it is entered. */
  WHEN_ENTERED,
  /** With a submitted report; the default. */
  WHEN_SUBMITTED,
  /** With an accepted report. */
  WHEN_ACCEPTED
}
