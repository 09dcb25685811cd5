package vn.liencap.activity.domain;

/** The part that the actor's unit has in an activity. */
public enum Part {
  /** It leads: all figures are counted for it. */
  LEAD,
  /** It contributes: its figures are shown as its own and counted once, for the lead. */
  COORDINATING,
  NONE
}
