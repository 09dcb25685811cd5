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
  /** The unit above sent a report back, with a reason. */
  REPORT_RETURNED,
  /** A unit below sent a report that this unit has to judge. */
  REPORT_TO_JUDGE,
  /** A step of the reminder ladder fell due. */
  REMINDER,
  /** Something is overdue for so long that the head, or the unit above, is told. */
  ESCALATED,
  /** The unit above sent an official reminder letter (công văn đôn đốc). */
  LETTER
}
