package vn.liencap.notification.storage;

/** A stored document that counts its writes. */
public interface Versioned {

  /** Its {@code _id}. */
  String id();

  /** How often it was written, from 1; 0 for one that is not stored yet. */
  long version();
}
