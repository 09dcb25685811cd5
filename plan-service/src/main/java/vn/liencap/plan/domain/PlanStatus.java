package vn.liencap.plan.domain;

/** How far a plan has come. */
public enum PlanStatus {
  /** Being written. */
  DRAFT,
  /** Shown to named units for comments; still being written. */
  IN_CONSULTATION,
  /** Appraised; a change of the text makes it a draft again. */
  APPRAISED,
  /** Put before the head. */
  SUBMITTED,
  /** Signed by the head; the clerk may number it. */
  SIGNED,
  /** Numbered, dated and dispatched; its text changes only by an amendment. */
  ISSUED
}
