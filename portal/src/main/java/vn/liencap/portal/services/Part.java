package vn.liencap.portal.services;

import java.util.Locale;

/** A part of the system that can be away while the others work. */
public enum Part {
  PLAN("kế hoạch"),
  ACTIVITY("hoạt động"),
  REPORTING("báo cáo"),
  NOTIFICATION("thông báo");

  private final String label;

  Part(String label) {
    this.label = label;
  }

  /** What people call it, in Vietnamese, in the middle of a sentence. */
  public String label() {
    return label;
  }

  /** Its name in properties: {@code liencap.services.<name>.url}. */
  public String propertyName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
