package vn.liencap.notification.deliveries.domain;

/** What a delivery carries. */
public enum DeliveryKind {
  /** All that waited for the addressee's digest. */
  DIGEST,
  /** One notification that could not wait. */
  URGENT
}
