package vn.liencap.notification.architecture.planted.domain;

import org.springframework.util.StringUtils;

/** Breaks a rule on purpose. */
public final class UsesSpring {
  private UsesSpring() {}

  public static boolean isEmpty(String text) {
    return !StringUtils.hasLength(text);
  }
}
