package vn.liencap.acceptance.processes;

import java.util.Locale;

/** The five applications, each with the database that compose gives it. */
public enum Application {
  PORTAL("portal"),
  PLAN("plan-service"),
  ACTIVITY("activity-service"),
  REPORTING("reporting-service"),
  NOTIFICATION("notification-service");

  private final String module;

  Application(String module) {
    this.module = module;
  }

  /** The name of its module, its container and its consumer groups. */
  public String module() {
    return module;
  }

  /** The name of its database. */
  public String database() {
    return name().toLowerCase(Locale.ROOT);
  }
}
