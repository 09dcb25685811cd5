package vn.liencap.notification.architecture.planted;

import vn.liencap.notification.architecture.planted.mongo.Stored;

/** Breaks a rule on purpose. */
public final class ReachesIntoAnAdapter {
  private ReachesIntoAnAdapter() {}

  public static String idOf(Stored stored) {
    return stored.id();
  }
}
