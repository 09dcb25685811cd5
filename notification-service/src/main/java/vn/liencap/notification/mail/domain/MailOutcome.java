package vn.liencap.notification.mail.domain;

/** How a mail ended. */
public enum MailOutcome {
  /** The mail server took it. */
  SENT,
  /** The mail server refused the address for good. */
  REFUSED,
  /** By the time it should go out the person had no address any more. */
  DROPPED
}
