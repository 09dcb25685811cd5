package vn.liencap.acceptance.doors;

import java.util.Locale;

/** The five applications. */
public enum Service {
  PORTAL(0),
  PLAN(1),
  ACTIVITY(2),
  REPORTING(3),
  NOTIFICATION(4);

  private final int offset;

  Service(int offset) {
    this.offset = offset;
  }

  /** How far its port is from the portal's. */
  int offset() {
    return offset;
  }

  /** As written in tables: {@code plan}. */
  public static Service named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** As written in tables: {@code plan}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
