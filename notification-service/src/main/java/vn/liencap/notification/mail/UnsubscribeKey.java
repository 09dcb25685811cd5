package vn.liencap.notification.mail;

/** The key that addresses for unsubscribing are signed with; the same in every instance. */
@FunctionalInterface
public interface UnsubscribeKey {

  /** The key, made when it is first asked for. */
  byte[] value();
}
