package vn.liencap.plan.traceability.domain;

/** What an item of a plan is. */
public enum ItemKind {
  OBJECTIVE,
  REQUIREMENT,
  CONTENT,
  TARGET,
  ACTIVITY,
  DUTY,
  OTHER
}
