package vn.liencap.notification.deliveries.domain;

/** A way out of the system. */
public enum DeliveryChannel {
  /** Mail over SMTP to a person. */
  EMAIL,
  /** A message of the Zalo Official Account to a person. */
  ZALO,
  /** A signed message to the address a unit named. */
  WEBHOOK
}
