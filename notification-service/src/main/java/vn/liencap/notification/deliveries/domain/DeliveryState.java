package vn.liencap.notification.deliveries.domain;

/** What became of a delivery. */
public enum DeliveryState {
  /** It is on its way, perhaps after failed attempts. */
  WAITING,
  /** The other side took it. */
  SENT,
  /** The other side refused the addressee for good. */
  REFUSED,
  /** By the time it should go out there was no address any more. */
  GIVEN_UP
}
