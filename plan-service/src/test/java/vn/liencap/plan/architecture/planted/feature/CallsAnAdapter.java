package vn.liencap.plan.architecture.planted.feature;

import vn.liencap.plan.architecture.planted.web.OpenToAll;

/** Planted: a use case that knows the door it is called through. */
public final class CallsAnAdapter {
  private CallsAnAdapter() {}

  static String decide() {
    return OpenToAll.answer();
  }
}
