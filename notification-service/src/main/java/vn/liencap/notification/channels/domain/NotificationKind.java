package vn.liencap.notification.channels.domain;

/** What occasions a notification. */
public enum NotificationKind {
  /** A plan was assigned to the unit. */
  ASSIGNED,
  /** A person was named to own an activity. */
  OWNER_NAMED,
  /** A unit below asks for more time. */
  EXTENSION_ASKED,
  /** The superior granted or refused more time. */
  EXTENSION_DECIDED,
  /** The superior called an activity off. */
  CANCELLED,
  /** A step of the reminder ladder fell due. */
  REMINDER
}
