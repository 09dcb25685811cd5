package vn.liencap.plan.domain;

/** How far a plan has come. */
public enum PlanStatus {
  /** Being written. */
  DRAFT,
  /** Signed by the head; the clerk may number it. */
  SIGNED,
  /** Numbered, dated and dispatched; from now on immutable. */
  ISSUED
}
