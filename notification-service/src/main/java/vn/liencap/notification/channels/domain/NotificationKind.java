package vn.liencap.notification.channels.domain;

/** What occasions a notification. */
public enum NotificationKind {
  /** A plan was assigned to the unit. */
  ASSIGNED,
  /** A person was named to own an activity. */
  OWNER_NAMED,
  /** A step of the reminder ladder fell due. */
  REMINDER
}
