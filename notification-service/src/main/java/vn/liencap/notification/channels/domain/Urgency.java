package vn.liencap.notification.channels.domain;

/** How soon a notification has to reach people. */
public enum Urgency {
  /** At once, whatever the hour of the digest; only a person's quiet hours hold it back. */
  NOW,
  /** With the next digest. */
  DIGEST,
  /** It stands in the list of the unit and nobody is written to. */
  LIST_ONLY
}
