package vn.liencap.notification.lateness.domain;

/** How far down a superior looks for late units. */
public enum Reach {
  /** The units directly below and those that go via it. */
  DIRECT,
  /** Also all that is below them. */
  BRANCH
}
